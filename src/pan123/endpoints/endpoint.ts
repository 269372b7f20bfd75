/**
 * The calls of 123pan's web app whose answers are read, by path after `/api/` (facts of 2026-09).
 * Hosts move, paths stay; so a call is known by its path alone.
 */
const PATHS = {
  // A page may put anything on Object.prototype; with no prototype none of it is found here.
  __proto__: null,
  getBaseUrl: 'base-url',
  'user/info': 'user-info',
  'file/list/new': 'file-list',
  'file/info': 'file-info',
  'file/get_path': 'file-path',
  'restful/goapi/v1/file/details': 'file-details',
  'share/get': 'share-get',
  'share/info': 'share-info',
  'cdn-link/url': 'link-url',
  'cdn-link/enable': 'link-enable',
  'cdn-link/disable': 'link-disable',
} as const

export type Endpoint = Exclude<(typeof PATHS)[keyof typeof PATHS], null>

const BASES = { __proto__: null, '/api/': '', '/a/api/': '', '/b/api/': '' }

/**
 * Tells which known call a URL is, by its path: `[/a|/b]/api/<call>`, on any host, over https.
 * Runs in the page's world after the page may have replaced every built-in method, so it
 * uses operators only.
 * @param url absolute, as the browser writes it (`new URL(…).href`)
 * @returns the call's name, or null for any other URL
 */
export function endpointOf(url: string): Endpoint | null {
  const path = pathOf(url)
  for (const base in BASES) {
    const call = after(path, base)
    if (call !== null) return PATHS[call as keyof typeof PATHS] ?? null
  }
  return null
}

function pathOf(url: string): string {
  const address = after(url, 'https://') ?? ''
  let path = ''
  for (let i = 0; i < address.length; i++) {
    const char = address[i]
    if (char === '?' || char === '#') break
    if (path || char === '/') path += char
  }
  return path
}

/** @returns what follows `start` in `text`; null where it does not begin so. */
function after(text: string, start: string): string | null {
  for (let i = 0; i < start.length; i++) if (text[i] !== start[i]) return null
  let rest = ''
  for (let i = start.length; i < text.length; i++) rest += text[i]
  return rest
}
