import { readFile, writeFile } from 'node:fs/promises'
import { launch } from 'puppeteer-core'

/** Renders `public/icons/icon.svg` to the PNGs that the manifest names: `npx tsx scripts/icons.ts [browser]`. */
const SIZES = [16, 32, 48, 128] as const

const folder = new URL('../public/icons/', import.meta.url)
const svg = await readFile(new URL('icon.svg', folder), 'utf8')
const browser = await launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
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
