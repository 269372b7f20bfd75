import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type Kind = 'chromium' | 'firefox'

/**
 * Chromium and Chrome for Testing first: they are what the journeys are measured on. Chrome and
 * Edge come next; the extension is loaded through CDP, since they ignore `--load-extension`.
 */
const NAMES: Record<Kind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'chrome-for-testing',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chrome.exe',
    'msedge.exe',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox.exe'],
}

const PLACES: Record<Kind, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
  ],
}

/**
 * Looks for a browser: the one named by `MOUNTLINK_CHROMIUM` or `MOUNTLINK_FIREFOX`, then the
 * usual names on the PATH, then the usual places.
 * @returns the path of its program, or null
 */
export function findBrowser(kind: Kind): string | null {
  const named = process.env[`MOUNTLINK_${kind.toUpperCase()}`]
  if (named) return named
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...PLACES[kind]].find((path) => existsSync(path)) ?? null
}
