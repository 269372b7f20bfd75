import { bind } from '../bind.ts'
import type { Call } from '../call.ts'
import { parsed } from '../go-json.ts'
import { ok, Refusal, type Reply } from '../http/reply.ts'
import { SETTING } from './setting.ts'

/** `flag` of what only administrators see. */
const PRIVATE = 1

/** `GET /api/public/settings`, for anyone: by key. */
export const publicSettings = ({ server }: Call): Reply => {
  const open = [...server.settings.values()].filter(({ flag }) => flag !== PRIVATE)
  return ok(Object.fromEntries(open.map(({ key, value }) => [key, value])))
}

export const listSettings = ({ server, request }: Call): Reply => {
  const query = new URLSearchParams(request.search)
  const given = query.get('groups') || query.get('group') || ''
  const groups = given === '' ? null : given.split(',').map(groupOf)
  const all = [...server.settings.values()].toSorted((one, other) => one.index - other.index)
  return ok(all.filter(({ group }) => groups?.includes(group) ?? true))
}

const groupOf = (text: string): number => {
  if (/^[+-]?\d+$/.test(text)) return Number(text)
  throw new Refusal(400, `strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`)
}

export const getSetting = ({ server, request }: Call): Reply => {
  const query = new URLSearchParams(request.search)
  const key = query.get('key') ?? ''
  const keys = key === '' ? (query.get('keys') ?? '').split(',') : [key]
  const found = keys.map((key) => server.settings.get(key) ?? null)
  if (found.includes(null)) throw new Refusal(400, 'record not found')
  return ok(key === '' ? found : found[0])
}

/** A save empties the server's cache, listings included. */
export const saveSettings = ({ server, request }: Call): Reply => {
  const given = parsed(request.body)
  if (!Array.isArray(given)) {
    const kind = given === null || typeof given === 'object' ? 'object' : typeof given
    throw new Refusal(400, `json: cannot unmarshal ${kind} into Go value of type []model.SettingItem`)
  }
  if (given.length === 0) throw new Refusal(500, 'failed save setting: empty slice found')
  const items = given.map((item: unknown) => bind({ ...request, body: JSON.stringify(item) }, SETTING))
  for (const item of items) server.settings.set(item.key, item)
  server.mounts.cache.clear()
  return ok()
}
