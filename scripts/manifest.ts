import { readFileSync } from 'node:fs'

export type Browser = 'chrome' | 'firefox'

/**
 * The manifest one browser gets. `manifest.json` is Chromium's; Firefox differs in its
 * background (an event page, no service worker) and needs an id and a data declaration.
 * @param browser which build
 */
export function manifestFor(browser: Browser): Record<string, unknown> {
  const manifest = JSON.parse(readFileSync(new URL('../manifest.json', import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >
  if (browser === 'chrome') return manifest
  const { minimum_chrome_version: _, background, ...rest } = manifest
  const { service_worker } = background as { service_worker: string }
  return {
    ...rest,
    background: { scripts: [service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'mountlink@mountlink.invalid',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  }
}
