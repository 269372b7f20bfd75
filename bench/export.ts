import { launchBrowser } from '../tests/browsers/index.ts'
import { startReplica } from '../tests/replica/index.ts'
import type { Bench } from './bench.ts'
import { bundle } from './bundle.ts'
import type * as Exporting from './page/exporting.ts'
import { pressStage } from './press-stage.ts'
import { atMost, count, megabytes, type Result, seconds, times } from './result.ts'
import { median } from './statistics.ts'

declare const exporting: typeof Exporting

/** A library of 100,000 files in 911 folders. */
const ENTRIES = 100_910
const LARGE = 10_000
const FILES = 100_000
const ROUNDS = 10
const ORDERS = 10
/** Milliseconds. */
const LIMIT = 1_500
/** Bytes. */
const HEAP = 150e6
/** Milliseconds between two looks at the heap. */
const LOOK = 20

/** Ours beside the straight loop, turn by turn in one page. */
async function besideLoop(): Promise<Result> {
  const replica = await startReplica()
  const browser = await launchBrowser('chromium', replica, { more: { networkEnabled: false, protocolTimeout: 0 } })
  try {
    const page = await browser.newPage()
    await page.goto('https://www.123pan.com/__calls')
    await page.evaluate(await bundle('exporting', 'exporting'))
    const files = await page.evaluate((...args) => exporting.prepare(...args), 1, ENTRIES, LARGE)
    if (files !== FILES) throw new Error(`${files} files`)
    const taken = { ours: [] as number[], byHand: [] as number[] }
    for (let round = 0; round <= ROUNDS; round += 1) {
      const ours = await page.evaluate(() => exporting.ours())
      const byHand = await page.evaluate(() => exporting.byHand())
      if (ours.bytes !== byHand.bytes) throw new Error(`${ours.bytes} bytes, ${byHand.bytes} by hand`)
      // The first warms up.
      if (round === 0) continue
      taken.ours.push(ours.took)
      taken.byHand.push(byHand.took)
    }
    const ratio = median(taken.ours) / median(taken.byHand)
    return {
      what: `making the text (n = ${ROUNDS})`,
      figure: `${seconds(median(taken.ours))} = ${times(ratio)}`,
      beside: `a straight loop: ${seconds(median(taken.byHand))}`,
      aim: 'at most 1.5×',
      verdict: atMost(
        ratio,
        1.5,
        times,
        'Names are checked and told apart, and hosts looked at, which the loop trusts.',
      ),
    }
  } finally {
    await browser.close()
    await replica.close()
  }
}

/** Whole orders, by the built extension's own press. */
async function orders(): Promise<Result[]> {
  const stage = await pressStage(ENTRIES, LARGE)
  try {
    await stage.collect()
    const idle = await stage.heap()
    let peak = idle
    const end = new AbortController()
    const look = async (): Promise<void> => {
      while (!end.signal.aborted) {
        peak = Math.max(peak, await stage.heap())
        await new Promise((resolve) => setTimeout(resolve, LOOK))
      }
    }
    const looks = look()
    const first = await stage.order()
    const again: number[] = []
    for (let order = 0; order < ORDERS; order += 1) {
      const { took, files } = await stage.order()
      if (files !== FILES) throw new Error(`${files} files in the text`)
      again.push(took)
    }
    end.abort()
    await looks
    await stage.collect()
    const kept = (await stage.heap()) - idle
    const why = 'Reading the drive from disk is part of it.'
    return [
      {
        what: 'the first order, the drive read from disk (n = 1)',
        figure: seconds(first.took),
        beside: '',
        aim: `under ${seconds(LIMIT)}`,
        verdict: atMost(first.took, LIMIT, seconds, why),
      },
      {
        what: `orders after that (n = ${ORDERS})`,
        figure: seconds(median(again)),
        beside: '',
        aim: `under ${seconds(LIMIT)}`,
        verdict: atMost(median(again), LIMIT, seconds, 'Each of 100,000 links is signed and read back.'),
      },
      {
        what: 'the worker’s heap at its peak, above an idle one',
        figure: megabytes(peak - idle),
        beside: `kept for the next order: ${megabytes(kept)}`,
        aim: `under ${megabytes(HEAP)}`,
        verdict: atMost(
          peak - idle,
          HEAP,
          megabytes,
          'The drive’s entries and links are kept for the next order, garbage comes on top.',
        ),
      },
    ]
  } finally {
    await stage.close()
  }
}

export const exported: Bench = {
  name: 'export',
  title: 'Exporting',
  how: `${count(FILES)} files in 911 folders as signed UrlTree. First the making alone, in a page of Chromium, turn by turn with a loop written by hand that does the same work as straight as can be: decode the path, MD5 by the same library, join, read back, compare. Then whole orders in the built extension, from a page’s order to the delivery by the press’s worker, links computed by a rule; the heap is looked at every ${LOOK} ms (CDP), what is garbage by then included.`,
  run: async ({ say }) => {
    say('beside a straight loop')
    const making = await besideLoop()
    say('orders')
    return [making, ...(await orders())]
  },
}
