import { MountlinkError } from '../../core/index.ts'
import { connectPress, type Order, type Outcome } from '../../press/index.ts'

type Wait = { readonly resolve: (outcome: Outcome) => void; readonly reject: (error: unknown) => void }

let turn = 0
let waiting: { readonly turn: number; readonly wait: Wait } | null = null
/** One order at a time: of two the press would make only the newer. */
let line: Promise<unknown> = Promise.resolve()

const fail = (error: unknown): void => {
  waiting?.wait.reject(error)
  waiting = null
}

const press = connectPress({
  onDelivery: (delivery) => {
    if (delivery.turn !== waiting?.turn) return
    waiting.wait.resolve(delivery.outcome)
    waiting = null
  },
  onLost: () => fail(new MountlinkError('unexpected')),
  onTrouble: (problem) => fail(new MountlinkError(problem.code, problem.detail)),
})

/**
 * Lets the press make an export.
 * @returns what came of it; its texts stay in the press until the next order but one
 * @throws MountlinkError where there is no press, or it has ended
 */
export function make(order: Omit<Order, 'turn' | 'content'>): Promise<Outcome> {
  const made = line.then(
    () =>
      new Promise<Outcome>((resolve, reject) => {
        turn++
        waiting = { turn, wait: { resolve, reject } }
        press.order({ ...order, turn, content: turn })
      }),
  )
  line = made.catch(() => undefined)
  return made
}
