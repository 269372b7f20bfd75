import { MountlinkError, type Problem } from '../../core/index.ts'
import { DRIVERS } from '../index.ts'
import { connect, OK, type OpenList, refusal } from './connection.ts'
import { fieldsOf, listOf, textOf } from './fields.ts'
import type { Send } from './http.ts'

/** The drivers that we make storages for, and the fields of theirs that we fill in. */
const FIELDS = {
  [DRIVERS.pan123Link]: ['origin_urls', 'private_key', 'uid', 'valid_duration'],
  [DRIVERS.urlTree]: ['url_structure', 'head_size', 'writable'],
  [DRIVERS.pan123Share]: ['sharekey', 'sharepassword', 'root_folder_id'],
} as const

export type MadeDriver = keyof typeof FIELDS

/** A server that answers and lets us in. */
export interface TestedServer {
  /** By its own word, e.g. `v4.2.5`; '' where it does not say. */
  readonly version: string
  /** What each driver lacks: 'openlist-no-driver', 'openlist-too-old'; null where all is there. */
  readonly drivers: Readonly<Record<MadeDriver, Problem | null>>
}

/** OpenList's number for administrators (v4.2.5, `internal/model/user.go`). */
const ADMIN = 2

/**
 * Looks whether a server is OpenList, lets us in, and has the drivers that we need.
 * @throws MountlinkError 'openlist-unreachable', 'openlist-not-openlist', 'openlist-redirected', 'openlist-token-wrong',
 * 'openlist-not-admin', 'openlist-otp', 'openlist-locked', 'openlist-origin', 'openlist-refused'
 */
export async function testServer(openList: OpenList, send: Send): Promise<TestedServer> {
  // As a stranger: what is no OpenList need not be told the token.
  const { version } = fieldsOf(await connect(openList.base, '', send).call('/api/public/settings'))
  const { role } = fieldsOf(await openList.call('/api/me'))
  if (role !== ADMIN) throw new MountlinkError('openlist-not-admin')
  // Changes go by POST, which a server may refuse to strange pages. This one changes nothing, and what it says is no
  // matter: a new server has nothing to list.
  await openList.ask('/api/fs/list', { path: '/', password: '', page: 1, per_page: 1, refresh: false })
  const [link, tree, share] = await Promise.all([
    lacking(openList, DRIVERS.pan123Link),
    lacking(openList, DRIVERS.urlTree),
    lacking(openList, DRIVERS.pan123Share),
  ])
  // The first word: what follows tells of how it was built.
  return {
    version: textOf(version).split(' ')[0] ?? '',
    drivers: { [DRIVERS.pan123Link]: link, [DRIVERS.urlTree]: tree, [DRIVERS.pan123Share]: share },
  }
}

async function lacking(openList: OpenList, driver: MadeDriver): Promise<Problem | null> {
  const reply = await openList.ask(`/api/admin/driver/info?driver=${encodeURIComponent(driver)}`)
  if (reply.code === 404) return { code: 'openlist-no-driver', detail: { driver } }
  if (reply.code !== OK) throw refusal(reply)
  const names = new Set(listOf(fieldsOf(reply.data)['additional']).map((each) => textOf(fieldsOf(each)['name'])))
  const field = FIELDS[driver].find((name) => !names.has(name))
  return field === undefined ? null : { code: 'openlist-too-old', detail: { driver, field } }
}
