import type { Page } from 'puppeteer-core'
import { until } from '../browsers/index.ts'

/**
 * Clicks where a thing stands, as a person does: once it can be seen there, enabled and not moving any more.
 * The driver's own click takes hold of the node first, and fails where the window draws it anew meanwhile.
 * @throws Error when it does not stand still in sight within 30 s
 */
export async function clickOn(page: Page, selector: string): Promise<void> {
  let before = ''
  const place = await until(`${selector} to be there, enabled and at rest`, async () => {
    const now = await page.evaluate((query) => {
      const found = document.querySelector<HTMLElement>(query)
      if (!found?.isConnected || found.matches(':disabled')) return null
      // No function in here: `npm run demo` and the like run through tsx, which marks each with a helper that no page has.
      for (const scrolls of [true, false]) {
        const { x, y, width, height } = found.getBoundingClientRect()
        const middle = { x: x + width / 2, y: y + height / 2 }
        const top = document.elementFromPoint(middle.x, middle.y)
        if (top !== null && (found.contains(top) || top.contains(found))) return middle
        if (scrolls) found.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
      }
      return null
    }, selector)
    const same = JSON.stringify(now) === before
    before = JSON.stringify(now)
    return same && now
  })
  await page.mouse.click(place.x, place.y)
}
