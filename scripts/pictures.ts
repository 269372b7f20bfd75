import { copyFileSync, mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { ensureBrowsers } from '../tests/browsers/index.ts'
import { menuShown, rightClick } from '../tests/e2e/companion-menu.ts'
import type { Popup } from '../tests/e2e/popup.ts'
import { openSettings, setKey } from '../tests/e2e/settings.ts'
import { type Stage, startStage } from '../tests/e2e/stage.ts'
import { FIRST, IDS, SHARES } from '../tests/replica/index.ts'
import { FOLDER, inAll, LANGUAGES } from './in-all-looks.ts'
import { takeMounts } from './mount-pictures.ts'
import { CHROMIUM_BUILD, run } from './steps.ts'
import { takeDirectLinkPage, takePopup } from './welcome-pictures.ts'

/** `npm run pictures`: what people see, in both languages and both themes. The READMEs get theirs from it. */

const README = {
  folder: 'docs/pictures',
  names: ['en', 'zh'].flatMap((language) =>
    ['popup', 'menu', 'mounted'].map((name) => `${name}-${language}-light.png`),
  ),
}
const POPUP = { width: 780, height: 580, deviceScaleFactor: 2 }
const PAGE = { width: 1000, height: 900 }
const MENU = { width: 900, height: 440, deviceScaleFactor: 1.5 }

const switchPopup = (page: Page) => async (language: string) => {
  const now = await page.evaluate(() => document.documentElement.lang)
  // By script: an open dialog keeps the mouse from it.
  if (!now.startsWith(language)) await page.$eval('.language', (button) => (button as HTMLElement).click())
  await page.waitForFunction((wanted) => document.documentElement.lang.startsWith(wanted), {}, language)
}

async function ofPopup(name: string, popup: Popup): Promise<void> {
  await popup.page.setViewport(POPUP)
  await inAll(name, popup.page, switchPopup(popup.page))
  await switchPopup(popup.page)('en')
}

async function ownFolder(stage: Stage): Promise<void> {
  const popup = await stage.popup(await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST}`))
  await ofPopup('folder', popup)
  await popup.choose('pan123-link')
  await popup.tickAll()
  await ofPopup('links-missing', popup)
  await popup.act('ask-links')
  await popup.says('Asking 123pan')
  await ofPopup('asking', popup)
  await popup.says(/^(?![^]*(Asking 123pan|not in the text))/)
  await popup.act('copy')
  await ofPopup('partly-known', popup)
  await popup.act('list-first')
  await popup.says('Everything is known now.')
  await ofPopup('popup', popup)
  await popup.choose('url-tree-signed')
  await popup.says('Set the key')
  await ofPopup('key-missing', popup)
  await setKey(stage.session, FIRST, '289ds32418bxdba')
  await popup.page.bringToFront()
  await popup.choose('pan123-link', 'storage-json')
  await popup.says('"driver"')
  await ofPopup('storage-json', popup)
  for (const language of LANGUAGES) {
    await switchPopup(popup.page)(language)
    await takePopup(popup, language)
  }
  await switchPopup(popup.page)('en')
}

async function otherPlaces(stage: Stage): Promise<void> {
  await ofPopup('drive', await stage.popup(await stage.visit(FIRST, '/')))
  await ofPopup('share', await stage.popup(await stage.open(`https://www.123pan.com/s/${SHARES.TWRP}?pwd=twrp`)))
  const elsewhere = await stage.session.open('https://example.com/')
  await ofPopup('elsewhere', await stage.popup(elsewhere))
  const hostile = await stage.popup(await stage.visit(FIRST, `/?homeFilePath=${IDS.HOSTILE}`))
  await hostile.choose('url-tree')
  await hostile.tickAll()
  await ofPopup('hostile-names', hostile)
}

/** Settings or first page, in the language that the popup is switched to. */
async function ofPage(name: string, stage: Stage, page: Page): Promise<void> {
  await page.setViewport(PAGE)
  const popup = await stage.popup(await stage.visit(FIRST, '/'))
  await inAll(name, page, async (language) => {
    await popup.page.bringToFront()
    await switchPopup(popup.page)(language)
    await page.bringToFront()
    await page.waitForFunction((wanted) => document.documentElement.lang.startsWith(wanted), {}, language)
  })
}

/** Our menu beside the site's. A screenshot of more than what is in sight would resize the page, and menus close then. */
async function menus(stage: Stage): Promise<void> {
  const page = await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST_QQ}`)
  const popup = await stage.popup(page)
  await page.setViewport(MENU)
  for (const language of LANGUAGES) {
    await popup.page.bringToFront()
    await switchPopup(popup.page)(language)
    await page.bringToFront()
    await rightClick(page, 'linuxqq_3.2.0-16736_arm64.AppImage')
    await menuShown(stage.session, page)
    await page.screenshot({ path: `${FOLDER}/menu-${language}-light.png`, captureBeyondViewport: false })
  }
}

await ensureBrowsers(['chromium'])
if (!run(CHROMIUM_BUILD)) process.exit(1)
for (const folder of [FOLDER, README.folder]) mkdirSync(folder, { recursive: true })
const stage = await startStage('chromium')
try {
  await takeDirectLinkPage(stage)
  await ownFolder(stage)
  await otherPlaces(stage)
  await menus(stage)
  await ofPage('settings', stage, await openSettings(stage.session))
  await ofPage('first-page', stage, await stage.session.openOwn('src/welcome/index.html'))
  // Last: it takes the extension's other hosts from it.
  await takeMounts(stage)
} finally {
  await stage.close()
}
for (const name of README.names) copyFileSync(`${FOLDER}/${name}`, `${README.folder}/${name}`)
