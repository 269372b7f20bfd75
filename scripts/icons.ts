import { readFile, writeFile } from 'node:fs/promises'
import { launch } from 'puppeteer-core'
import { ensureBrowsers, findBrowser } from '../tests/browsers/index.ts'

/**
 * Renders the icons: `npx tsx scripts/icons.ts`. 16 pixels have a drawing of their own, and 32 no margin.
 * 16 to 128 are the browsers' (16, 32: toolbar; 48: list of extensions; 64, 96: Firefox's list on dense screens; 128:
 * installing, stores); 300 is the logo that Edge's store wants.
 */
const PICTURES = [
  { drawing: 'small', size: 16, margin: true, to: 'public/icons/16.png' },
  { drawing: 'icon', size: 32, margin: false, to: 'public/icons/32.png' },
  { drawing: 'icon', size: 48, margin: true, to: 'public/icons/48.png' },
  { drawing: 'icon', size: 64, margin: true, to: 'public/icons/64.png' },
  { drawing: 'icon', size: 96, margin: true, to: 'public/icons/96.png' },
  { drawing: 'icon', size: 128, margin: true, to: 'public/icons/128.png' },
  { drawing: 'icon', size: 300, margin: true, to: 'docs/store/logo-300.png' },
] as const

const root = new URL('../', import.meta.url)
await ensureBrowsers(['chromium'])
const browser = await launch({
  executablePath: findBrowser('chromium') ?? '',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  const page = await browser.newPage()
  for (const { drawing, size, margin, to } of PICTURES) {
    const svg = await readFile(new URL(`scripts/icons/${drawing}.svg`, root), 'utf8')
    const drawn = margin ? svg : svg.replace('viewBox="0 0 128 128"', 'viewBox="4 4 120 120"')
    await page.setViewport({ width: size, height: size })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawn}`)
    await writeFile(new URL(to, root), await page.screenshot({ omitBackground: true }))
  }
} finally {
  await browser.close()
}
