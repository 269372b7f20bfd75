import { bind, type Shape } from '../bind.ts'
import type { Call } from '../call.ts'
import { joinPath, nameOf, parentOf } from '../clean-path.ts'
import type { Entry } from '../drivers/index.ts'
import { ZERO_TIME } from '../go-time.ts'
import { ok, Refusal, type Reply } from '../http/reply.ts'
import { holdsFor, mayEnter, type Meta, nearestMeta } from '../metas/index.ts'
import { signAll } from '../server-state.ts'
import { signOf } from '../sign.ts'
import { mustBeLetIn } from '../users/index.ts'
import { encodePath } from './encode-path.ts'
import { findEntry, ignoring, placeOf, saying } from './find.ts'
import { linkAt, proxyUrl } from './link.ts'
import { listAll, replying, WRONG_PASSWORD } from './list.ts'
import { mountedIn } from './mounted.ts'
import { typeOf } from './types.ts'
import { isGuarded, wireEntry, wireListing } from './wire.ts'

const GET_FIELDS = { path: 'string', password: 'string' } as const
const GET: Shape<typeof GET_FIELDS> = { type: 'handles.FsGetReq', fields: GET_FIELDS, form: ['path', 'password'] }

/** What stands at a path; a mount path before what the storage above it has there. */
const entryAt = ({ server }: Call, path: string): Entry => {
  const mounted = path === '/' ? null : mountedIn(server, parentOf(path)).find(({ name }) => name === nameOf(path))
  if (mounted) return mounted
  const place = ignoring(() => placeOf(server, path))
  if (place) return findEntry(server, place)
  if (path === '/') return { name: 'root', size: 0, folder: true, modified: ZERO_TIME, key: '' }
  return findEntry(
    server,
    saying('failed get storage', () => placeOf(server, path)),
  )
}

/** Where a file's bytes are: at the driver's link, or behind the server where its storage says so. */
const rawUrl = ({ server, base }: Call, path: string, meta: Meta | null): string => {
  const { mount } = placeOf(server, path)
  if (!mount.row.web_proxy) return linkAt(server, path)
  const sign = isGuarded(server, meta, path) || signAll(server) ? `?sign=${signOf(server, path)}` : ''
  return proxyUrl(server, mount.row, path) ?? `${base}/p${encodePath(path)}${sign}`
}

/** `POST /api/fs/get`. */
export const fsGet = (call: Call): Reply => {
  const { server, user, request } = call
  const asked = bind(request, GET)
  mustBeLetIn(user)
  const path = joinPath(user.base_path, asked.path)
  const parent = parentOf(path)
  const meta = nearestMeta(server, path)
  if (!mayEnter(user, meta, path, asked.password)) throw new Refusal(403, WRONG_PASSWORD)
  return replying(() => {
    const entry = entryAt(call, path)
    const url = entry.folder ? '' : rawUrl(call, path, meta)
    const related = (ignoring(() => listAll(call, parent, false)) ?? []).filter(({ name }) => isRelated(name, entry))
    return ok({
      ...wireEntry(server, entry, parent, isGuarded(server, meta, path), typeOf(entry.name)),
      raw_url: url,
      readme: meta && holdsFor(meta, path, 'r_sub') ? meta.readme : '',
      header: meta && holdsFor(meta, path, 'header_sub') ? meta.header : '',
      provider: ignoring(() => placeOf(server, path))?.mount.row.driver ?? 'unknown',
      related: wireListing(server, related, parent, isGuarded(server, nearestMeta(server, parent), parent)),
    })
  })
}

/** Subtitles and the like: what begins as the file does, its ending left out. */
const isRelated = (name: string, entry: Entry): boolean =>
  name !== entry.name && name.startsWith(entry.name.replace(/\.[^.]*$/, ''))
