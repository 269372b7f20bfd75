import type { HookPage, HookPages } from './hook-pages.ts'
import type * as Calls from './page/calls.ts'
import type { natives as Natives } from './page/natives.ts'
import { atMost, microseconds, type Result, type Verdict } from './result.ts'
import { type Interval, median, medianInterval } from './statistics.ts'

declare const calls: typeof Calls
declare const natives: typeof Natives

const ROUNDS = 20
/** Neither the hook nor a library looks at its answer. */
export const UNRELATED = '/b/api/some/other/call?a=1&b=2'

export const WAYS = [
  ['fetch', 'fetch'],
  ['xhr', 'XMLHttpRequest'],
] as const

/** How calls are made: real ones, and ones that end where the browser's own work would begin. */
const KINDS = [
  { idle: false, words: 'real calls', blocks: 10, size: 100 },
  { idle: true, words: 'the hook’s own work, nothing sent', blocks: 2, size: 500 },
] as const

const CALLS = 1_000

/** What a hook adds to a call, microseconds, by rounds. */
interface Rounds {
  readonly name: string
  /** Until the page goes on. */
  readonly page: readonly number[]
  /** Until the call has reached the browser: a library may let the page go on before. */
  readonly browser: readonly number[]
}

async function measure(pages: readonly HookPage[], way: Calls.Way, kind: (typeof KINDS)[number]): Promise<Rounds[]> {
  const all = pages.map(({ name }) => ({ name, page: [] as number[], browser: [] as number[] }))
  for (const { page } of pages) await page.evaluate((idle) => natives.setIdle(idle), kind.idle)
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [index, { page }] of pages.entries()) {
      const added = await page.evaluate((...args) => calls.round(...args), way, UNRELATED, kind.blocks, kind.size)
      // The first warms up.
      if (round === 0) continue
      all[index]?.page.push(added.page)
      all[index]?.browser.push(added.browser)
    }
  for (const { page } of pages) await page.evaluate(() => natives.setIdle(false))
  return all
}

const figure = (values: readonly number[]): string => {
  const { low, high } = medianInterval(values)
  return `${microseconds(median(values))} [${low.toFixed(2)}, ${high.toFixed(2)}]`
}

function verdictOf({ low, high }: Interval, best: number): Verdict {
  if (low <= 0 && high >= 0) return { met: true, by: 'the interval includes 0', why: '' }
  return atMost(
    Math.max(0, high),
    best / 10,
    microseconds,
    "Each call passes a Proxy and what it calls, and its address is looked through once for the name that all known calls share; a library's cost beside it is small as well, so a tenth of it is next to nothing.",
  )
}

/** Measures what the hook adds to calls that it does not look at, beside the libraries and beside no hook. */
export async function unrelatedCalls({ ours, libraries, none }: HookPages): Promise<Result[]> {
  const results: Result[] = []
  for (const kind of KINDS)
    for (const [way, words] of WAYS) {
      const [own, control, ...others] = await measure([ours, none, ...libraries], way, kind)
      if (!own || !control) throw new Error('nothing was measured')
      const best = Math.min(...others.map(({ browser }) => median(browser)))
      results.push({
        what: `unrelated ${words}, time added to a call: ${kind.words} (n = ${ROUNDS} × ${CALLS})`,
        figure: figure(own.page),
        beside: [
          ...others.map(({ name, browser }) => `${name}: ${figure(browser)}`),
          `no hook: ${figure(control.page)}`,
        ].join('; '),
        aim: 'the interval includes 0, or ends at most at a tenth of the best library',
        verdict: verdictOf(medianInterval(own.page), best),
      })
    }
  return results
}
