import { readFileSync } from 'node:fs'
import type { ManifestV3Export } from '@crxjs/vite-plugin'

/** A manifest as @crxjs/vite-plugin takes it. */
type Manifest = Exclude<ManifestV3Export, PromiseLike<unknown> | ((...args: never[]) => unknown)>

/**
 * The manifest one browser gets. `manifest.json` is Chromium's; Firefox differs in its
 * background (an event page, no service worker, so no offscreen document either) and in its sidebar, and needs an id and
 * a data declaration.
 * @param browser which build
 */
export function manifestFor(browser: 'chrome' | 'firefox'): Manifest {
  const text = readFileSync(new URL('../manifest.json', import.meta.url), 'utf8')
  const manifest = JSON.parse(text) as Manifest // our own file; both browsers judge it in the tests
  if (browser === 'chrome') return manifest
  const { minimum_chrome_version: _, side_panel: panel, background, permissions = [], ...rest } = manifest
  if (!background || !('service_worker' in background)) throw new Error('manifest.json names no service worker')
  // Built apart from the manifest, whose type knows no Android yet.
  const settings = {
    gecko: {
      id: 'mountlink@mountlink',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none' as const] },
    },
    gecko_android: { strict_min_version: '142.0' },
  }
  // So is this, whose type knows Chromium alone.
  const sidebar = {
    sidebar_action: {
      default_title: '__MSG_name__',
      default_panel: panel?.default_path,
      default_icon: rest.action?.default_icon,
      // It comes when it is asked for.
      open_at_install: false,
    },
  }
  return {
    ...rest,
    permissions: permissions.filter((permission) => permission !== 'offscreen' && permission !== 'sidePanel'),
    incognito: 'spanning',
    background: { scripts: [background.service_worker], type: 'module' },
    ...sidebar,
    browser_specific_settings: settings,
  }
}
