import type { ShellSettings } from '../pages/shell.ts'

/** What the document's head has sent before the app was there. */
export interface FirstRequests {
  /** The API's origin, by getBaseUrl. */
  readonly baseUrl: Promise<string>
  /** The share that the address names, and its password. */
  readonly share: { readonly key: string; readonly password: string } | null
  /** The first page of the first list, as text; null where the page shows none. */
  readonly list: Promise<string> | null
}

declare global {
  var firstRequests: FirstRequests
  var shellSettings: ShellSettings
}
