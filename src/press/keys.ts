import { MountlinkError, type Problem, problemOf } from '../core/index.ts'

/** The worker asks its page for an account's signing key: a worker can read the disk, but not `storage.session`. */
export interface KeyQuestion {
  readonly keyOf: string
  /** Takes the answer. */
  readonly reply: MessagePort
}

type Answer = { readonly key: string | null } | { readonly problem: Problem }

export type ReadKey = (uid: string) => Promise<string | null>

/**
 * For the worker.
 * @param post to the page that has started the worker
 * @returns reads a key as the page does, and throws what that throws
 */
export const askingFor =
  (post: (question: KeyQuestion, transfer: Transferable[]) => void): ReadKey =>
  (uid) =>
    new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        port1.close()
        if ('key' in data) resolve(data.key)
        else reject(new MountlinkError(data.problem.code, data.problem.detail))
      })
      port1.start()
      post({ keyOf: uid, reply: port2 }, [port2])
    })

/** For the page. */
export function answerWith(readKey: ReadKey, { keyOf, reply }: KeyQuestion): void {
  readKey(keyOf).then(
    (key) => reply.postMessage({ key } satisfies Answer),
    (error: unknown) => reply.postMessage({ problem: problemOf(error) } satisfies Answer),
  )
}
