import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { ensureBrowsers } from '../tests/browsers/index.ts'
import { LOOKS, wear } from '../tests/e2e/axe.ts'
import type { Popup } from '../tests/e2e/popup.ts'
import { openSettings, setKey } from '../tests/e2e/settings.ts'
import { type Stage, startStage } from '../tests/e2e/stage.ts'
import { FIRST, IDS, SHARES } from '../tests/replica/index.ts'
import { CHROMIUM_BUILD, run } from './steps.ts'

/** `npm run store-pictures`: what the stores show, 1280×800, in both languages, of the real extension before the local 123pan. */

const FOLDER = 'docs/store/pictures'
const POPUP = { width: 780, height: 580, deviceScaleFactor: 1 }
const STORE = { width: 1280, height: 800, deviceScaleFactor: 1 }

const LINES = {
  mount: { en: 'Tick files on 123pan. Mount them in OpenList.', 'zh-CN': '在 123 云盘勾选，到 OpenList 挂载' },
  share: { en: 'Shares, too: key, password and folder in one text', 'zh-CN': '分享链接也能挂载，子文件夹也可以' },
  library: { en: 'A whole library with one click', 'zh-CN': '一键读完整个网盘，随时可以暂停' },
  settings: { en: 'Your key stays in your browser', 'zh-CN': '密钥只保存在你的浏览器里' },
} as const
type Name = keyof typeof LINES

const dataUrl = (png: Uint8Array): string => `data:image/png;base64,${Buffer.from(png).toString('base64')}`

/** The sheet: one line of words, and the window below it, on the colours of the icon. */
const sheet = (words: string, language: string, picture: string, icon: string): string => `<!doctype html>
<html lang="${language}"><style>
  * { box-sizing: border-box; margin: 0 }
  body { width: 1280px; height: 800px; overflow: hidden; display: flex; flex-direction: column; align-items: center;
    background: linear-gradient(140deg, #17b897, #0a5f75); color: #fff;
    font-family: 'Segoe UI', Roboto, 'Liberation Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Noto Sans CJK SC', sans-serif }
  header { display: flex; align-items: center; gap: 18px; height: 148px; font-size: 40px; font-weight: 650 }
  header svg { width: 60px; height: 60px; border-radius: 16px; box-shadow: 0 4px 16px #0003 }
  img { display: block; border-radius: 14px; box-shadow: 0 2px 6px #0003, 0 24px 70px #00262e80 }
</style><header>${icon}${words}</header><img src="${picture}"></html>`

async function show(stage: Stage, name: Name, page: Page): Promise<void> {
  const icon = readFileSync('scripts/icons/icon.svg', 'utf8')
  for (const look of LOOKS.filter(({ theme }) => theme === 'light')) {
    await page.bringToFront()
    await wear(page, look)
    await page.waitForFunction(() => document.querySelector('.preview.stale, .spinner, .note.on') === null)
    const picture = dataUrl(await page.screenshot())
    const blank = await stage.session.browser.newPage()
    await blank.setViewport(STORE)
    await blank.setContent(sheet(LINES[name][look.language], look.language, picture, icon))
    await blank.waitForFunction(() => [...document.images].every(({ complete }) => complete))
    const language = look.language === 'en' ? 'en' : 'zh'
    writeFileSync(`${FOLDER}/${name}-${language}.png`, await blank.screenshot())
    console.log(`  ${FOLDER}/${name}-${language}.png`)
    await blank.close()
  }
  await wear(page, LOOKS[0])
}

const popupFor = async (stage: Stage, page: Page): Promise<Popup> => {
  const popup = await stage.popup(page)
  await popup.page.setViewport(POPUP)
  await popup.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  return popup
}

async function ownFolder(stage: Stage): Promise<void> {
  const popup = await popupFor(stage, await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST}`))
  await popup.choose('pan123-link')
  await popup.tickAll()
  await popup.askLinks()
  await popup.act('copy')
  await popup.act('list-first')
  await popup.says('Everything is known now.')
  await show(stage, 'mount', popup.page)
  await popup.page.close()
}

async function share(stage: Stage): Promise<void> {
  const popup = await popupFor(stage, await stage.open(`https://www.123pan.com/s/${SHARES.TWRP}?pwd=twrp`))
  await popup.preview()
  await show(stage, 'share', popup.page)
  await popup.page.close()
}

async function library(stage: Stage): Promise<void> {
  const popup = await popupFor(stage, await stage.visit(FIRST, '/'))
  await popup.act('list-below')
  await popup.says(/[1-9]\d* of \d+ folders/)
  await popup.act('pause-job')
  await popup.page.waitForSelector('[data-action="resume-job"]')
  await show(stage, 'library', popup.page)
  await popup.act('stop-job')
  await popup.page.close()
}

async function settings(stage: Stage): Promise<void> {
  await setKey(stage.session, FIRST, '289ds32418bxdba')
  const page = await openSettings(stage.session)
  await page.setViewport({ width: 920, height: 620 })
  await page.waitForSelector('[data-action="test-key"]')
  await show(stage, 'settings', page)
}

await ensureBrowsers(['chromium'])
if (!run(CHROMIUM_BUILD)) process.exit(1)
mkdirSync(FOLDER, { recursive: true })
const stage = await startStage('chromium')
try {
  await ownFolder(stage)
  await share(stage)
  await library(stage)
  await settings(stage)
} finally {
  await stage.close()
}
