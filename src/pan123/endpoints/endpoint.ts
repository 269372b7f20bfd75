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
  if (!has(url, 0, 'https://')) return null
  const start = upTo(url, 'https://'.length, '/')
  const end = upTo(url, start)
  for (const base in BASES) {
    if (!has(url, start, base)) continue
    const from = start + base.length
    for (const call in PATHS)
      if (call.length === end - from && has(url, from, call)) return PATHS[call as keyof typeof PATHS]
  }
  return null
}

/** @returns where, from a place on, the next such character or the path's end is */
function upTo(url: string, from: number, stop?: string): number {
  let at = from
  while (at < url.length && url[at] !== stop && url[at] !== '?' && url[at] !== '#') at++
  return at
}

function has(text: string, at: number, part: string): boolean {
  for (let i = 0; i < part.length; i++) if (text[at + i] !== part[i]) return false
  return true
}
