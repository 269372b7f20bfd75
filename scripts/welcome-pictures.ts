import type { Page, ScreenshotOptions } from 'puppeteer-core'
import type { Popup } from '../tests/e2e/popup.ts'
import type { Stage } from '../tests/e2e/stage.ts'
import { FIRST } from '../tests/replica/index.ts'

/** The first page's own pictures: part of the extension, so small. */
const FOLDER = 'src/welcome/pictures'

const shot = (page: Page, name: string, clip?: ScreenshotOptions['clip']): Promise<Uint8Array> =>
  page.screenshot({ path: `${FOLDER}/${name}.webp`, type: 'webp', quality: 32, ...(clip && { clip }) })

/** What to look at on 123pan's page, as a hand would mark it. */
const MARKS = `
  nav, header { display: none !important }
  .setting .switch, .setting code { outline: 3px solid #f08c00; outline-offset: 5px; border-radius: 4px }
`

/** Where the key and the switch are. The local 123pan's page stands for the real one, and the account is made up. */
export async function takeDirectLinkPage({ session }: Stage): Promise<void> {
  const page = await session.open(`https://www.123pan.com/login?uid=${FIRST}&next=${encodeURIComponent('/DirectLink')}`)
  await page.waitForSelector('.private-key')
  await page.setViewport({ width: 720, height: 420, deviceScaleFactor: 1.5 })
  await page.addStyleTag({ content: MARKS })
  const box = await (await page.waitForSelector('section.card'))?.boundingBox()
  if (!box) throw new Error('the direct-link page shows no card')
  await shot(page, 'direct-link', box)
  await page.close()
}

/** The window with an export, as it stands. */
export async function takePopup({ page }: Popup, language: 'en' | 'zh'): Promise<void> {
  const before = page.viewport()
  await page.setViewport({ width: 660, height: 340, deviceScaleFactor: 1 })
  await page.waitForFunction(() => document.querySelector('.preview.stale, .spinner, .note.on') === null)
  await shot(page, `popup-${language}`)
  await page.setViewport(before)
}
