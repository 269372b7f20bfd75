/** The one place that names the browser: the polyfill is a no-op where it is not needed. */
import browser from 'webextension-polyfill'

export { browser }
export type { Manifest, Menus, Runtime, Tabs } from 'webextension-polyfill'
