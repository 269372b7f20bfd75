import type { Page } from 'puppeteer-core'

/** Where pictures go that are only looked at. */
export const FOLDER = 'demo/pictures'
export const LANGUAGES = ['en', 'zh'] as const
const THEMES = ['light', 'dark'] as const

/** One picture a language and theme. `speak` clicks what switches the language. */
export async function inAll(name: string, page: Page, speak: (language: string) => Promise<void>): Promise<void> {
  for (const language of LANGUAGES) {
    await speak(language)
    for (const theme of THEMES) {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        // No picture of something half-way, here and below.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ])
      await page.waitForFunction(() => document.querySelector('.preview.stale, .spinner, .note.on') === null)
      await page.screenshot({ path: `${FOLDER}/${name}-${language}-${theme}.png` })
    }
  }
}
