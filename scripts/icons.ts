import { readFile, writeFile } from 'node:fs/promises'
import { launch } from 'puppeteer-core'
import { ensureBrowsers, findBrowser } from '../tests/browsers/index.ts'

/** Renders `public/icons/icon.svg` to the PNGs that the manifest names: `npx tsx scripts/icons.ts`. */
const SIZES = [16, 32, 48, 128] as const

const folder = new URL('../public/icons/', import.meta.url)
const svg = await readFile(new URL('icon.svg', folder), 'utf8')
await ensureBrowsers(['chromium'])
const browser = await launch({
  executablePath: findBrowser('chromium') ?? '',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  const page = await browser.newPage()
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
    const png = await page.screenshot({ omitBackground: true })
    await writeFile(new URL(`${size}.png`, folder), png)
  }
} finally {
  await browser.close()
}
