import { connect, OK } from './connection.ts'
import type { Send } from './http.ts'
import { urlPath } from './url-path.ts'

/** What a stranger got: it was refused, it is open to everybody, or neither can be said. */
export type StrangerAnswer = 'refused' | 'open' | 'unclear'

const REFUSED: ReadonlySet<number> = new Set([401, 403])
const FAILED = 500

/**
 * Asks for a folder's listing, and for that of one below it, without token and cookies.
 * @param path in OpenList
 * @returns 'open-below' where the folder itself is refused, and what lies below it is not
 * @throws MountlinkError as `OpenList.ask`
 */
export async function listAsStranger(base: string, path: string, send: Send): Promise<StrangerAnswer | 'open-below'> {
  const list = async (folder: string): Promise<number> => {
    const question = { path: folder, password: '', page: 1, per_page: 1, refresh: false }
    return (await connect(base, '', send).ask('/api/fs/list', question)).code
  }
  const here = await list(path)
  if (!REFUSED.has(here)) return here === OK ? 'open' : 'unclear'
  // A password need not hold below its folder. OpenList looks for it before it looks for the folder, so that one which
  // hardly exists will do: it fails instead of being refused (v4.2.5, `server/handles/fsread.go`).
  const below = await list(`${path.replace(/\/$/, '')}/mountlink-check`)
  return REFUSED.has(below) ? 'refused' : below === OK || below === FAILED ? 'open-below' : 'unclear'
}

/**
 * Asks for a file's head at its plain download address, without token, cookies and signature. No data moves.
 * @param path of the file in OpenList
 * @throws what `send` does
 */
export async function downloadAsStranger(base: string, path: string, send: Send): Promise<StrangerAnswer> {
  const { status, redirected } = await send({ url: `${base}/d${urlPath(path)}`, method: 'HEAD', headers: {} })
  if (redirected) return 'open'
  return REFUSED.has(status) ? 'refused' : status === OK || status === 206 ? 'open' : 'unclear'
}
