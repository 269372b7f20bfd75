import { ok, Refusal, type Reply } from './http/reply.ts'
import type { Call } from './call.ts'
import link123 from './recorded/driver-123pan-link.json' with { type: 'json' }
import share123 from './recorded/driver-123pan-share.json' with { type: 'json' }
import pan123 from './recorded/driver-123pan.json' with { type: 'json' }
import open123 from './recorded/driver-123-open.json' with { type: 'json' }
import urlTree from './recorded/driver-url-tree.json' with { type: 'json' }
import names from './recorded/driver-names.json' with { type: 'json' }

/** Drivers of whom it is known more than the name. */
const KNOWN = [link123, share123, pan123, open123, urlTree] as const

/** `GET /api/admin/driver/names`: in no order. */
export const driverNames = ({ server }: Call): Reply => ok(names.filter((name) => server.knows(name)))

/** `GET /api/admin/driver/info?driver=`: the fields that a storage of it has. */
export const driverInfo = ({ server, request }: Call): Reply => {
  const name = new URLSearchParams(request.search).get('driver') ?? ''
  const known = KNOWN.find(({ config }) => config.name === name)
  if (!known || !server.knows(name)) throw new Refusal(404, `driver [${name}] not found`)
  const missing = server.fieldsMissing[name] ?? []
  return ok({ ...known, additional: known.additional.filter((field) => !missing.includes(field.name)) })
}
