import { type Ask, shareKeyOf } from '../core/index.ts'
import { signatureFor } from './signature.ts'

/** Rows a page; 123pan gives no more (facts of 2026-09). */
export const PAGE_SIZE = 100

/** By id: the one order that adding, renaming or uploading while paging does not shuffle. */
const ORDER = { orderBy: 'file_id', orderDirection: 'asc' } as const

/** `order` of the pages that we ask for. */
export const ASKED_ORDER = `${ORDER.orderBy}|${ORDER.orderDirection}|${PAGE_SIZE}`

/** What goes out, but for the login: the content script adds that where one belongs. */
export interface PanRequest {
  readonly url: string
  readonly method: 'GET'
  readonly headers: Readonly<Record<string, string>>
}

/** Where a question goes. */
export interface Destination {
  /** The API's origin, e.g. `https://api.123278.com`. */
  readonly origin: string
  /** What opens the share that is asked about; '' for none. */
  readonly password: string
}

function callFor(
  ask: Ask,
  password: string,
): { readonly path: string; readonly query: Record<string, string | number | boolean> } {
  const paging = { limit: PAGE_SIZE, next: 0, ...ORDER, event: 'homeListFile' }
  if (ask.kind === 'link') return { path: '/b/api/cdn-link/url', query: { fileID: ask.file } }
  if (ask.kind === 'list-share') {
    const share = { shareKey: shareKeyOf(ask.space) ?? '', SharePwd: password }
    return { path: '/b/api/share/get', query: { ...paging, ...share, ParentFileId: ask.folder, Page: ask.page } }
  }
  return {
    path: '/b/api/file/list/new',
    query: {
      driveId: 0,
      ...paging,
      parentFileId: ask.folder,
      trashed: false,
      SearchData: '',
      Page: ask.page,
      OnlyLookAbnormalFile: 0,
      operateType: 1,
      inDirectSpace: false,
    },
  }
}

/**
 * The request of a question, as the web app would put it (facts of 2026-09).
 * @param ask what is wanted
 * @param now Unix milliseconds, for the signature
 * @param chance 0 to 1, for the signature
 */
export function requestFor(
  ask: Ask,
  { origin, password }: Destination,
  now = Date.now(),
  chance = Math.random(),
): PanRequest {
  const { path, query } = callFor(ask, password)
  const url = new URL(path, origin)
  const [name, value] = signatureFor(path, Math.floor(now / 1000), Math.round(chance * 1e7))
  url.searchParams.set(name, value)
  for (const [key, each] of Object.entries(query)) url.searchParams.set(key, String(each))
  return { url: url.href, method: 'GET', headers: { platform: 'web', 'App-Version': '3' } }
}
