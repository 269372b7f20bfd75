import type { Page } from 'puppeteer-core'
import { WAYS } from './hook-calls.ts'
import type * as Calls from './page/calls.ts'
import type * as Lists from './page/lists.ts'
import { atMost, ms, type Result } from './result.ts'
import { median, medianInterval } from './statistics.ts'

declare const lists: typeof Lists

const ROUNDS = 20
const LISTS = 20
/** Milliseconds until what was seen has been handed on to the background. */
const HANDED_ON = 250

/** @returns by round, how much longer the page's thread is busy with an answer when the hook is there: milliseconds */
async function costs(page: Page, way: Calls.Way, url: string, headers: Record<string, string>): Promise<number[]> {
  const cdp = await page.createCDPSession()
  // Processor time, not time by the wall: other processes take turns with the page.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busy = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN)
  }
  const cost = async (hooked: boolean): Promise<number> => {
    const began = await busy()
    const rows = await page.evaluate((...args) => lists.lists(...args), way, hooked, url, headers, LISTS)
    if (rows !== 100 * LISTS) throw new Error(`the lists had ${rows} rows`)
    await new Promise((resolve) => setTimeout(resolve, HANDED_ON))
    return ((await busy()) - began) / LISTS
  }
  const values: number[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [before, hooked, after] = [await cost(false), await cost(true), await cost(false)]
    // The first warms up.
    if (round > 0) values.push(hooked - (before + after) / 2)
  }
  await cdp.detach()
  return values
}

/**
 * Measures what the answer of a list costs the page's thread: the hook, the wire and the content script together.
 * @param url of a list of 100 rows
 */
export async function listAnswers(page: Page, url: string, headers: Record<string, string>): Promise<Result[]> {
  const results: Result[] = []
  for (const [way, words] of WAYS) {
    const values = await costs(page, way, url, headers)
    const { low, high } = medianInterval(values)
    results.push({
      what: `list answer of 100 rows by ${words}, the page’s thread (n = ${ROUNDS} × ${LISTS})`,
      figure: `${ms(median(values))} [${low.toFixed(2)}, ${high.toFixed(2)}]`,
      beside: 'the same without the hook, taken off',
      aim: 'under 1 ms',
      verdict: atMost(
        median(values),
        1,
        ms,
        'About half is `runtime.sendMessage`, which writes the answer’s text as JSON on the page’s thread; a third is the content script’s own decoding of the answer, to know which folder the tab shows.',
      ),
    })
  }
  return results
}
