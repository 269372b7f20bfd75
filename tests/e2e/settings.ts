import type { Page } from 'puppeteer-core'
import type { Browser as Api } from 'webextension-polyfill'
import { type Session, until } from '../browsers/index.ts'

/** The settings page, waiting for what it knows of the accounts. */
export async function openSettings(session: Session): Promise<Page> {
  const page = await session.openOwn('src/options/index.html')
  await until('the settings to be drawn', () => page.evaluate(() => document.querySelector('h1') !== null))
  return page
}

/** Sets an account's signing key, as a person would. */
export async function setKey(session: Session, uid: string, key: string): Promise<void> {
  const page = await openSettings(session)
  const field = `[id="key-${uid}"]`
  await until('the field for the key', () => page.evaluate((query) => document.querySelector(query) !== null, field))
  await page.type(field, key)
  await page.keyboard.press('Enter')
  await until('the key to be kept', () => page.evaluate((query) => document.querySelector(query) === null, field))
  await page.close()
}

/** Sets the least time between two requests, milliseconds, as a person would. */
export async function setSpacing(session: Session, milliseconds: number): Promise<void> {
  const page = await openSettings(session)
  await page.waitForSelector('#spacing')
  await page.$eval('#spacing', (field) => field instanceof HTMLInputElement && field.select())
  await page.type('#spacing', String(milliseconds))
  await page.keyboard.press('Tab')
  await until('the spacing to be kept', () =>
    page.evaluate(async (wanted) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>
      const { settings } = (await (browser ?? chrome)?.storage.local.get('settings')) ?? {}
      return (settings as { spacing?: number } | undefined)?.spacing === wanted
    }, milliseconds),
  )
  await page.close()
}

/** Confirms a direct-link domain as an account's own, as a person would. */
export async function addHost(session: Session, uid: string, host: string): Promise<void> {
  const page = await openSettings(session)
  const field = `[id="host-${uid}"]`
  await until('the field for the domain', () => page.evaluate((query) => document.querySelector(query) !== null, field))
  await page.$eval(field, (input) => input.closest('details')?.setAttribute('open', ''))
  await page.type(field, host)
  await page.keyboard.press('Enter')
  const shown = () => page.$$eval('.hosts code', (all) => all.map(({ textContent }) => textContent))
  await until('the domain to be kept', async () => (await shown()).includes(host))
  await page.close()
}
