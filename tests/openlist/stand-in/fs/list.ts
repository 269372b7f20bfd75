import { bind, type Shape } from '../bind.ts'
import type { Call } from '../call.ts'
import { joinPath } from '../clean-path.ts'
import { DriverError, type Entry } from '../drivers/index.ts'
import { emptyReply, ok, Refusal, type Reply } from '../http/reply.ts'
import { holdsFor, isHidden, mayEnter, nearestMeta } from '../metas/index.ts'
import { mayWrite, mustBeLetIn } from '../users/index.ts'
import { ignoring, listPlace, placeOf, saying } from './find.ts'
import { mountedIn } from './mounted.ts'
import { isGuarded, UnwritableTime, wireListing } from './wire.ts'

const LIST_FIELDS = { page: 'int', per_page: 'int', path: 'string', password: 'string', refresh: 'bool' } as const

const LIST: Shape<typeof LIST_FIELDS> = {
  type: 'handles.ListReq',
  fields: LIST_FIELDS,
  form: ['page', 'per_page', 'path', 'password'],
  embedded: { page: 'PageReq.', per_page: 'PageReq.' },
}

export const WRONG_PASSWORD = 'password is incorrect or you have no permission'

/**
 * All that a folder shows: what its storage lists, then what is mounted into it; of equal names the first.
 * @throws DriverError
 */
export const listAll = ({ server, user }: Call, path: string, refresh: boolean): readonly Entry[] => {
  const mounted = mountedIn(server, path)
  const list = () => {
    const place = saying('failed get storage', () => placeOf(server, path))
    return saying('failed get objs', () => listPlace(server, place, refresh))
  }
  // Where something is mounted, a storage that fails is passed over.
  const own = mounted.length > 0 ? (ignoring(list) ?? []) : list()
  const meta = nearestMeta(server, path)
  const shown = new Map<string, Entry>()
  for (const entry of [...own, ...mounted]) {
    if (!shown.has(entry.name) && !isHidden(meta, user, path, entry.name)) shown.set(entry.name, entry)
  }
  return [...shown.values()]
}

/** @returns one page; `per_page` less than 1 for all */
const pageOf = <T>(all: readonly T[], page: number, perPage: number): readonly T[] => {
  const start = (Math.max(1, page) - 1) * perPage
  return perPage < 1 ? all : all.slice(start, start + perPage)
}

/** @returns a driver's no as the server passes it on, and the empty answer for what Go cannot write */
export const replying = (act: () => Reply): Reply => {
  try {
    return act()
  } catch (error) {
    if (error instanceof DriverError) throw new Refusal(500, error.message)
    if (error instanceof UnwritableTime) return emptyReply(200)
    throw error
  }
}

/** `POST /api/fs/list`. */
export const fsList = (call: Call): Reply => {
  const { server, user, request } = call
  const asked = bind(request, LIST)
  mustBeLetIn(user)
  const path = joinPath(user.base_path, asked.path)
  const meta = nearestMeta(server, path)
  if (!mayEnter(user, meta, path, asked.password)) throw new Refusal(403, WRONG_PASSWORD)
  const open = meta !== null && meta.write && holdsFor(meta, path, 'w_sub')
  if (asked.refresh && !mayWrite(user) && !open) throw new Refusal(403, 'Refresh without permission')
  return replying(() => {
    const all = listAll(call, path, asked.refresh)
    const page = pageOf(all, asked.page, asked.per_page)
    return ok({
      content: wireListing(server, page, path, isGuarded(server, meta, path)),
      total: all.length,
      readme: meta && holdsFor(meta, path, 'r_sub') ? meta.readme : '',
      header: meta && holdsFor(meta, path, 'header_sub') ? meta.header : '',
      write: true,
      write_content_bypass: open,
      provider: 'unknown',
    })
  })
}
