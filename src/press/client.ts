import { problemOf, type Problem } from '../core/index.ts'
import { toBackground } from '../messages/index.ts'
import { browser, type Runtime } from '../platform/index.ts'
import { type Delivery, type Order, PRESS, type PressFile, type ToPress } from './protocol.ts'

/** The press, as one of our pages sees it. */
export interface PressClient {
  readonly order: (order: Order) => void
  /** Saves a file that was delivered; goes on when the page is closed. */
  readonly save: (file: Pick<PressFile, 'url' | 'fileName'>) => void
}

/** Who is told of what comes. */
export interface PressEvents {
  readonly onDelivery: (delivery: Delivery) => void
  /** The press has ended, and with it all that it delivered; the next order starts a new one. */
  readonly onLost: () => void
  /** No press can be had. */
  readonly onTrouble: (problem: Problem) => void
}

let here: ((onDelivery: PressEvents['onDelivery']) => PressClient) | null = null

/** Lets this page be its own press from now on: in a private window without a background. */
export const pressHere = (press: NonNullable<typeof here>): void => void (here = press)

/** Milliseconds: less than a browser takes to end a page as idle. */
const PING = 15_000

/** Connects to the press when it is first needed, and anew when it has ended. */
export function connectPress({ onDelivery, onLost, onTrouble }: PressEvents): PressClient {
  let connection: Promise<Runtime.Port> | null = null

  const connect = async (): Promise<Runtime.Port> => {
    await toBackground('openPress', {})
    const port = browser.runtime.connect({ name: PRESS })
    const ping = setInterval(() => send(port, 'ping'), PING)
    // The other end is the press, which keeps to the type.
    port.onMessage.addListener((message) => onDelivery(message as Delivery))
    port.onDisconnect.addListener(() => {
      clearInterval(ping)
      connection = null
      onLost()
    })
    return port
  }

  const send = (port: Runtime.Port, message: ToPress): void => port.postMessage(message)

  const tell = (message: ToPress): void => {
    connection ??= connect()
    connection.then(
      (port) => send(port, message),
      (error: unknown) => {
        connection = null
        onTrouble(problemOf(error))
      },
    )
  }
  const far: PressClient = { order: (order) => tell({ order }), save: (save) => tell({ save }) }
  let near: PressClient | undefined
  const press = (): PressClient => (near ??= here?.(onDelivery)) ?? far
  return { order: (order) => press().order(order), save: (file) => press().save(file) }
}
