import { openToRead } from '../catalogue/index.ts'
import { problemOf } from '../core/index.ts'
import { Urls } from './files.ts'
import type { FromWorker, ToWorker } from './host.ts'
import { askingFor } from './keys.ts'
import { NOTHING_KNOWN } from './outcome.ts'
import { Press } from './press.ts'
import type { Order } from './protocol.ts'

/** A page that has orders: of those that come while one is at work only the newest goes next. */
interface Client {
  readonly urls: Urls
  newest: Order | null
}

const clients = new Map<number, Client>()
const press = new Press({
  catalogue: openToRead(),
  readKey: askingFor((question, transfer) => postMessage(question, { transfer })),
  now: Date.now,
  rand: () => crypto.randomUUID().replaceAll('-', ''),
})
let atWork = false

async function work(): Promise<void> {
  if (atWork) return
  atWork = true
  for (let next = waiting(); next; next = waiting()) {
    const [id, client, order] = next
    const wanted = (): boolean => client.newest?.content === order.content
    const outcome = await press
      .make(order, client.urls, wanted)
      .catch((error: unknown) => ({ kind: 'problem' as const, problem: problemOf(error), ...NOTHING_KNOWN }))
    if (!wanted()) continue
    if (client.newest === order) client.newest = null
    if (outcome) tell({ client: id, delivery: { turn: order.turn, outcome } })
  }
  atWork = false
}

const tell = (message: FromWorker): void => postMessage(message)

function waiting(): [id: number, client: Client, order: Order] | null {
  for (const [id, client] of clients) if (client.newest) return [id, client, client.newest]
  return null
}

addEventListener('message', ({ data: { client: id, order } }: MessageEvent<ToWorker>) => {
  let client = clients.get(id)
  if (!client) clients.set(id, (client = { urls: new Urls(), newest: null }))
  client.newest = order
  if (!order) {
    clients.delete(id)
    client.urls.release()
  } else void work()
})
