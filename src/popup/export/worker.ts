import { problemOf } from '../../core/index.ts'
import { type ExportInput, makeExport, missingFiles } from '../../export/index.ts'
import { firstLines } from './first-lines.ts'
import type { Delivery, Order, Outcome } from './order.ts'

/** Lines of the preview: more than anyone scrolls through, few enough to show at once. */
const SHOWN_LINES = 300

const rand = (): string => crypto.randomUUID().replaceAll('-', '')

function outcomeOf({ format, shape, input }: Order): Outcome {
  const whole: ExportInput = { ...input, rand }
  try {
    const made = makeExport(format, shape, whole)
    return { kind: 'made', made: { ...made, ...firstLines(made.shown, SHOWN_LINES) } }
  } catch (error) {
    return { kind: 'problem', problem: problemOf(error), missing: missingFiles(format, whole) }
  }
}

/** Exports away from the window's thread: signing 100,000 links takes seconds, and the list must go on scrolling. */
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  const delivery: Delivery = { turn: data.turn, outcome: outcomeOf(data) }
  postMessage(delivery)
})
