import { browser, downloadUrl, onForgotten, type Runtime } from '../platform/index.ts'
import { answerWith, type KeyQuestion, type ReadKey } from './keys.ts'
import { isOwn } from './own-page.ts'
import { type Delivery, type Order, PRESS, type ToPress } from './protocol.ts'

/** What the worker is told: a page's order, or, with null, that the page is gone. */
export interface ToWorker {
  readonly client: number
  readonly order: Order | null
}

export type FromWorker = { readonly client: number; readonly delivery: Delivery } | KeyQuestion

/** Milliseconds without a page after which the press has surely given away what it was asked for. */
const IDLE = 120_000

/**
 * Takes orders of our own pages for a worker, from now on. It lives in a page that outlives the popup: an offscreen
 * document in Chromium, the event page in Firefox.
 * @param readKey for the worker, which cannot by itself
 * @param onIdle no page has been there for a while: what the press keeps in memory may go
 */
export function startPress(readKey: ReadKey, onIdle: () => void): void {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' })
  const ports = new Map<number, Runtime.Port>()
  let clients = 0
  let idle: ReturnType<typeof setTimeout> | undefined

  const tell = (message: ToWorker): void => worker.postMessage(message)
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if ('keyOf' in data) answerWith(readKey, data)
    else ports.get(data.client)?.postMessage(data.delivery)
  })
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
    clearTimeout(idle)
    heedNoMore()
    browser.runtime.onConnect.removeListener(onConnect)
    worker.terminate()
    for (const port of ports.values()) port.disconnect()
    onIdle()
  }
  browser.runtime.onConnect.addListener(onConnect)
  const heedNoMore = onForgotten(end)
  // It may have been opened to copy alone.
  idle = setTimeout(end, IDLE)
}
