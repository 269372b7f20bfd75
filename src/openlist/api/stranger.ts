import { connect, OK } from './connection.ts'
import type { Send } from './http.ts'
import { urlPath } from './url-path.ts'

/** What a stranger got: it was refused, it is open to everybody, or neither can be said. */
export type StrangerAnswer = 'refused' | 'open' | 'unclear'

const REFUSED: ReadonlySet<number> = new Set([401, 403])

/**
 * Asks for a folder's listing without token and cookies.
 * @param path in OpenList
 * @throws MountlinkError as `OpenList.ask`
 */
export async function listAsStranger(base: string, path: string, send: Send): Promise<StrangerAnswer> {
  const question = { path, password: '', page: 1, per_page: 1, refresh: false }
  const { code } = await connect(base, '', send).ask('/api/fs/list', question)
  return REFUSED.has(code) ? 'refused' : code === OK ? 'open' : 'unclear'
}

/**
 * Asks for a file's head at its plain download address, without token, cookies and signature. No data moves.
 * @param path of the file in OpenList
 * @throws what `send` does
 */
export async function downloadAsStranger(base: string, path: string, send: Send): Promise<StrangerAnswer> {
  const { status, redirected } = await send({ url: `${base}/d${urlPath(path)}`, method: 'HEAD', headers: {} })
  if (redirected) return 'open'
  return REFUSED.has(status) ? 'refused' : status === 200 || status === 206 ? 'open' : 'unclear'
}
