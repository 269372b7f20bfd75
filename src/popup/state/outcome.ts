import { effect, signal } from '@preact/signals'
import { problemOf, shareKeyOf, uidOf } from '../../core/index.ts'
import type { KnownLink } from '../../export/index.ts'
import { readKey } from '../../platform/secrets.ts'
import { settings } from '../../ui/index.ts'
import { newestNext } from '../export/newest-next.ts'
import type { Delivery, Order, Outcome } from '../export/order.ts'
import { format, mountPath, mountPathFits, shape } from './choice.ts'
import { catalogue, drive, folder, info, way } from './drive.ts'
import { picked } from './picks.ts'

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

let turn = 0

function show(made: Outcome): void {
  outcome.value = made
  making.value = false
}

/** Keeps the outcome in step with what is picked and chosen, from now on. */
export function startExports(): void {
  const worker = new Worker(new URL('../export/worker.ts', import.meta.url), { type: 'module' })
  const { add, done } = newestNext<Order>((order) => worker.postMessage(order))
  worker.addEventListener('message', ({ data }: MessageEvent<Delivery>) => {
    if (data.turn === turn) show(data.outcome)
    done()
  })
  worker.addEventListener('error', () => {
    show({ kind: 'problem', problem: { code: 'unexpected' }, missing: [] })
    done()
  })
  const send = async (order: () => Promise<Order>, mine: number): Promise<void> => {
    try {
      const ready = await order()
      if (mine === turn) add(ready)
    } catch (error) {
      // The disk will not do: without a word the preview would wait for ever.
      if (mine === turn) show({ kind: 'problem', problem: problemOf(error), missing: [] })
    }
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  effect(() => {
    const order = orderNow()
    clearTimeout(timer)
    turn++
    making.value = order !== null
    if (!order) outcome.value = null
    else timer = setTimeout(() => void send(order, turn), PAUSE)
  })
  addEventListener('focus', makeAgain)
  setInterval(makeAgain, FRESH)
}

/** @returns how to gather what the export is made of; null where nothing can be made. Reads every signal that matters. */
function orderNow(): (() => Promise<Order>) | null {
  const what = format.value
  const now = drive.value
  const picks = picked.value
  const set = settings.value
  const place = { id: folder.value.id, name: way.value.at(-1)?.name ?? '' }
  const password = info.value?.password ?? ''
  const [as, path] = [shape.value, mountPath.value]
  void again.value
  if (!what || !now || !mountPathFits.value) return null
  if (what.takes === 'files' && picks.files.length === 0) return null
  const mine = turn + 1
  return async () => {
    const uid = uidOf(now.space)
    const shareKey = shareKeyOf(now.space)
    const privateKey = uid === null || what.needsKey === 'never' ? null : await readKey(uid)
    const files = what.takes === 'files' ? picks.files.map(({ id }) => id) : []
    const links: ReadonlyMap<number, KnownLink> = await catalogue.links(now.space, files)
    return {
      turn: mine,
      format: what.id,
      shape: as,
      input: {
        space: now.space,
        folder: place,
        picked: what.takes === 'files' ? picks.nodes : [],
        links,
        key: uid !== null && privateKey !== null ? { uid, privateKey } : null,
        share: shareKey === null ? null : { key: shareKey, password },
        customHosts: set.customHosts,
        validMinutes: set.validMinutes,
        signedHours: set.signedHours,
        now: Math.floor(Date.now() / 1000) + set.clockOffset,
        mountPath: path,
      },
    }
  }
}
