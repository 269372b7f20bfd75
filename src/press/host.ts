import { browser, downloadUrl, type Runtime } from '../platform/index.ts'
import { isOwn } from './own-page.ts'
import { type Delivery, type Order, PRESS, type ToPress } from './protocol.ts'

/** What the worker is told: a page's order, or, with null, that the page is gone. */
export interface ToWorker {
  readonly client: number
  readonly order: Order | null
}

export interface FromWorker {
  readonly client: number
  readonly delivery: Delivery
}

/** Milliseconds without a page after which the press has surely given away what it was asked for. */
const IDLE = 120_000

/**
 * Takes orders of our own pages for a worker, from now on. It lives in a page that outlives the popup: an offscreen
 * document in Chromium, the event page in Firefox.
 * @param onIdle no page has been there for a while: what the press keeps in memory may go
 */
export function startPress(onIdle: () => void): void {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' })
  const ports = new Map<number, Runtime.Port>()
  let clients = 0
  let idle: ReturnType<typeof setTimeout> | undefined

  const tell = (message: ToWorker): void => worker.postMessage(message)
  worker.addEventListener('message', ({ data: { client, delivery } }: MessageEvent<FromWorker>) =>
    ports.get(client)?.postMessage(delivery),
  )
  // It ran out of memory, say: whoever waits connects anew, and a new worker comes with that.
  worker.addEventListener('error', () => end())

  const onConnect = (port: Runtime.Port): void => {
    if (port.name !== PRESS || !isOwn(port.sender)) return
    const client = ++clients
    clearTimeout(idle)
    ports.set(client, port)
    // The other end is our own page, which keeps to the type.
    port.onMessage.addListener((message) => {
      const asked = message as ToPress
      if (asked === 'ping') return
      if ('order' in asked) tell({ client, order: asked.order })
      else if (asked.save.url.startsWith(`blob:${location.origin}/`)) downloadUrl(asked.save.url, asked.save.fileName)
    })
    port.onDisconnect.addListener(() => {
      ports.delete(client)
      tell({ client, order: null })
      if (ports.size === 0) idle = setTimeout(end, IDLE)
    })
  }

  const end = (): void => {
    browser.runtime.onConnect.removeListener(onConnect)
    worker.terminate()
    for (const port of ports.values()) port.disconnect()
    onIdle()
  }
  browser.runtime.onConnect.addListener(onConnect)
  // It may have been opened to copy alone.
  idle = setTimeout(end, IDLE)
}
