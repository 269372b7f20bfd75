import { mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { ensureBrowsers } from '../tests/browsers/index.ts'
import { type Stage, startStage } from '../tests/e2e/stage.ts'
import { FIRST, IDS } from '../tests/replica/index.ts'
import { CHROMIUM_BUILD, run } from './steps.ts'

/**
 * `npm run demo`: the whole job before one's eyes. Builds, starts the local 123pan, opens a real
 * Chromium with the extension, picks a folder, and prints the text for OpenList. With a display
 * and a terminal the window stays open to play with; `-- --once` never leaves it open.
 */

const PICTURES = 'demo'
/** Pixels: what a popup has in Chromium. */
const POPUP = { width: 780, height: 580 }

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
const stays = hasDisplay && process.stdout.isTTY && !process.argv.includes('--once')

async function picture(page: Page, name: string): Promise<void> {
  const path = `${PICTURES}/${name}.png` as const
  await page.screenshot({ path })
  console.log(`  picture: ${path}`)
}

async function showTheJob(stage: Stage): Promise<string> {
  console.log('Opening https://www.123pan.com/ (the local one) on the folder 123-link-Test …')
  const page = await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST}`)
  await picture(page, '1-folder-on-123pan')

  const popup = await stage.popup(page)
  if (!stays) await popup.page.setViewport(POPUP)
  await picture(popup.page, '2-popup')

  console.log('Picking everything, getting the links by rule, listing the folders in it …')
  await popup.choose('pan123-link')
  await popup.tickAll()
  await popup.askLinks()
  await popup.act('copy')
  await popup.act('list-first')
  await popup.says('Everything is known now.')
  await picture(popup.page, '3-export')
  return popup.copy()
}

await ensureBrowsers(['chromium'])
if (!run(CHROMIUM_BUILD)) process.exit(1)
mkdirSync(PICTURES, { recursive: true })
const stage = await startStage('chromium', { headless: !stays })
try {
  console.log(`\nThe text for OpenList’s driver 123PanLink:\n\n${await showTheJob(stage)}\n`)
  if (stays) {
    console.log('The window is yours; close it to end. The local 123pan knows two accounts: open /login in it.')
    await new Promise<void>((closed) => stage.session.browser.once('disconnected', () => closed()))
  }
} finally {
  await stage.close()
}
