import { type Problem, MountlinkError, problemOf } from '../core/index.ts'
import { browser, onMessage, runtime, type Runtime } from '../platform/index.ts'
import type { ToBackground, ToTab } from './protocol.ts'

type Calls<P> = {
  readonly [K in keyof P]: P[K] extends (arg: infer A) => infer R ? { readonly arg: A; readonly result: R } : never
}
type Arg<P, K extends keyof P> = Calls<P>[K]['arg']
type Result<P, K extends keyof P> = Calls<P>[K]['result']

/** What answers one side's messages. `sender` is the browser's own word, not the message's. */
export type Handlers<P> = {
  readonly [K in keyof P]: (arg: Arg<P, K>, sender: Runtime.MessageSender) => Promise<Result<P, K>>
}

interface Envelope {
  readonly to: 'background' | 'tab'
  readonly name: string
  readonly arg: unknown
}

type Reply<R> = { readonly ok: R } | { readonly problem: Problem }

const isEnvelope = (message: unknown, to: Envelope['to']): message is Envelope =>
  typeof message === 'object' && message !== null && 'to' in message && message.to === to && 'name' in message

const open = <R>(reply: Reply<R> | undefined): R => {
  if (!reply) throw new MountlinkError('tab-gone')
  if ('problem' in reply) throw new MountlinkError(reply.problem.code, reply.problem.detail)
  return reply.ok
}

let here: Partial<Handlers<ToBackground>> = {}

/** Answers this page's own messages to the background in this page: in a private window without a background. */
export const answerHere = (handlers: Partial<Handlers<ToBackground>>): void => void (here = handlers)

/**
 * Sends a message to the background.
 * @throws MountlinkError what the background reports; the browser's own error when nobody listens
 */
export async function toBackground<K extends keyof ToBackground>(
  name: K,
  arg: Arg<ToBackground, K>,
): Promise<Result<ToBackground, K>> {
  const handler: Handlers<ToBackground>[K] | undefined = here[name]
  if (handler) return handler(arg, { id: runtime().id })
  const envelope: Envelope = { to: 'background', name, arg }
  const reply = await runtime().sendMessage<Envelope, Reply<Result<ToBackground, K>> | undefined>(envelope)
  return open(reply)
}

/**
 * Sends a message to the content script in a tab's top frame.
 * @throws MountlinkError `tab-gone` when there is none
 */
export async function toTab<K extends keyof ToTab>(
  tab: number,
  name: K,
  arg: Arg<ToTab, K>,
): Promise<Result<ToTab, K>> {
  const envelope: Envelope = { to: 'tab', name, arg }
  const reply = await browser.tabs
    .sendMessage<Envelope, Reply<Result<ToTab, K>> | undefined>(tab, envelope, { frameId: 0 })
    .catch((cause: unknown) => {
      throw new MountlinkError('tab-gone', undefined, { cause })
    })
  return open(reply)
}

/**
 * Answers messages sent to this context. Must be called synchronously when the script starts.
 * @param to which side this is
 * @param allow decides by the browser-given sender whether a message is heard; others get no answer. Not at once where
 * it must ask the browser first
 */
export function answer<P extends ToBackground | ToTab>(
  to: P extends ToBackground ? 'background' : 'tab',
  handlers: Partial<Handlers<P>>,
  allow: (name: keyof P & string, sender: Runtime.MessageSender) => boolean | Promise<boolean>,
): void {
  const table = new Map(Object.entries(handlers)) as Map<string, Handlers<P>[keyof P]>
  onMessage((message, sender) => {
    if (!isEnvelope(message, to)) return undefined
    const handler = table.get(message.name)
    if (!handler) return undefined
    const reply = (): Promise<Reply<unknown>> =>
      handler(message.arg as never, sender).then(
        (ok) => ({ ok }),
        (error: unknown) => ({ problem: problemOf(error) }),
      )
    const allowed = allow(message.name as keyof P & string, sender)
    if (typeof allowed === 'boolean') return allowed ? reply() : undefined
    return allowed.then((yes) => (yes ? reply() : undefined))
  })
}
