import { computed, effect, signal } from '@preact/signals'
import { connectPress, NOTHING_KNOWN, type Order, type Outcome, type PressFile } from '../../press/index.ts'
import { settings } from '../../ui/index.ts'
import { choiceFits, format, mountPath, shape, space, split, splitBytes } from './choice.ts'
import { folder, way } from './drive.ts'
import { anyPicked, marks } from './picks.ts'

/** What the chosen export comes to; null where there is nothing to export yet. */
export const outcome = signal<Outcome | null>(null)
/** A newer one is being made: what is shown must not be copied any more. */
export const making = signal(false)
/** Grows when the export must be made again although nothing in the window has changed: a key was set, time has passed. */
const again = signal(0)

export const makeAgain = (): void => void again.value++

/** Milliseconds without a change before work begins. */
const PAUSE = 120
/** Milliseconds after which signed links are made anew, so that their life begins when they are copied. */
const FRESH = 5 * 60_000
/** A press that ends so often without having given anything will not give this either. */
const LOSSES = 3

let turn = 0
/** The turn in which what is ordered was last changed in the window. */
let content = 0
let losses = 0

const fail = (problem: Extract<Outcome, { kind: 'problem' }>['problem']): void => {
  outcome.value = { kind: 'problem', problem, ...NOTHING_KNOWN }
  making.value = false
}

const press = connectPress({
  onDelivery: (delivery) => {
    losses = 0
    if (delivery.turn < content) return
    outcome.value = delivery.outcome
    if (delivery.turn === turn) making.value = false
  },
  onLost: () => {
    if (outcome.peek() === null && !making.peek()) return
    if (++losses < LOSSES) makeAgain()
    else fail({ code: 'unexpected' })
  },
  onTrouble: fail,
})

/** Saves a file of the outcome; goes on when the popup is closed. */
export const save = (file: PressFile): void => press.save({ url: file.url, fileName: file.fileName })

/** Keeps the outcome in step with what is picked and chosen, from now on. */
export function startExports(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let seen = again.peek()
  effect(() => {
    const order = orderNow()
    const same = again.value !== seen
    seen = again.value
    clearTimeout(timer)
    turn++
    if (!same) content = turn
    making.value = order !== null
    if (!order) outcome.value = null
    else timer = setTimeout(() => press.order({ ...order, turn, content }), PAUSE)
  })
  addEventListener('focus', makeAgain)
  setInterval(makeAgain, FRESH)
}

/** What of the settings goes into an export, as text: language and theme must not make it anew. */
const usedSettings = computed(() => {
  const { customHosts, validMinutes, signedHours, clockOffset } = settings.value
  return JSON.stringify({ customHosts, validMinutes, signedHours, clockOffset } satisfies Order['settings'])
})

/** @returns what is picked and chosen; null where nothing can be made. Reads every signal that matters. */
export function orderNow(): Omit<Order, 'turn' | 'content'> | null {
  const what = format.value
  const all = {
    marks: [...marks.value],
    folder: { id: folder.value.id, name: way.value.at(-1)?.name ?? '' },
    shape: shape.value,
    mountPath: mountPath.value,
    split: split.value,
    splitBytes: splitBytes.value || 0,
    // Written by us just above.
    settings: JSON.parse(usedSettings.value) as Order['settings'],
  }
  void again.value
  if (!what || space.value === null || !choiceFits.value) return null
  if (what.takes === 'files' && !anyPicked.value) return null
  return { ...all, format: what.id, space: space.value }
}
