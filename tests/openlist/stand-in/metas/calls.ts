import { bind, idIn } from '../bind.ts'
import type { Call } from '../call.ts'
import { cleanPath } from '../clean-path.ts'
import { ok, Refusal, type Reply } from '../http/reply.ts'
import { PAGE } from '../page.ts'
import { DatabaseError } from '../table.ts'
import { META, type Meta } from './meta.ts'

const saying = <T>(words: string, act: () => T): T => {
  try {
    return act()
  } catch (error) {
    if (error instanceof DatabaseError) throw new Refusal(500, words + error.message)
    throw error
  }
}

const metaIn = ({ request }: Call): Meta => {
  const bound = bind(request, META)
  for (const hide of bound.hide.split('\n')) {
    try {
      RegExp(hide)
    } catch (error) {
      throw new Refusal(400, `${hide} is illegal: ${String(error)}`)
    }
  }
  return { ...bound, path: cleanPath(bound.path) }
}

export const listMetas = ({ server, request }: Call): Reply => {
  const { page, per_page: perPage } = bind(request, PAGE)
  return ok(server.metas.page(page, perPage))
}

export const getMeta = ({ server, request }: Call): Reply => {
  const id = idIn(request)
  return ok(saying('failed get old meta: ', () => server.metas.get(id)))
}

export const createMeta = (call: Call): Reply => {
  const meta = metaIn(call)
  saying('', () => call.server.metas.insert(meta))
  return ok()
}

export const updateMeta = (call: Call): Reply => {
  const meta = metaIn(call)
  saying('failed get old meta: ', () => call.server.metas.get(meta.id))
  saying('', () => call.server.metas.save(meta))
  return ok()
}

export const deleteMeta = ({ server, request }: Call): Reply => {
  const id = idIn(request)
  saying('failed get old meta: ', () => server.metas.get(id))
  server.metas.remove(id)
  return ok()
}
