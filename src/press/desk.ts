import { problemOf } from '../core/index.ts'
import { Urls } from './files.ts'
import { NOTHING_KNOWN } from './outcome.ts'
import type { Press } from './press.ts'
import type { Delivery, Order } from './protocol.ts'

/** A page that has orders: of those that come while one is at work only the newest goes next. */
interface Client {
  readonly urls: Urls
  newest: Order | null
}

/**
 * Takes the orders of pages, one at a time.
 * @param deliver tells a page what came of its order
 * @returns takes a page's order, or, with null, that the page is gone
 */
export function openDesk(
  press: Press,
  deliver: (client: number, delivery: Delivery) => void,
): (client: number, order: Order | null) => void {
  const clients = new Map<number, Client>()
  let atWork = false

  const waiting = (): [id: number, client: Client, order: Order] | null => {
    for (const [id, client] of clients) if (client.newest) return [id, client, client.newest]
    return null
  }

  const work = async (): Promise<void> => {
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
      if (outcome) deliver(id, { turn: order.turn, outcome })
    }
    atWork = false
  }

  return (id, order) => {
    let client = clients.get(id)
    if (!client) clients.set(id, (client = { urls: new Urls(), newest: null }))
    client.newest = order
    if (!order) {
      clients.delete(id)
      client.urls.release()
    } else void work()
  }
}
