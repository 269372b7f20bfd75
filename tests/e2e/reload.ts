import type { Page } from 'puppeteer-core'
import { until } from '../browsers/index.ts'

/** Loads a page of the extension's own anew; in Firefox the driver's own `reload` of one never resolves. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.dataset['before'] = ''
    location.reload()
  })
  await until('the page to be loaded anew', () =>
    page
      .evaluate(() => document.readyState === 'complete' && document.body.dataset['before'] === undefined)
      .catch(() => false),
  )
}
