import { ownSpace, ROOT } from '../src/core/index.ts'
import { accountOf, FIRST, startReplica } from '../tests/replica/index.ts'
import type { Bench } from './bench.ts'
import { listForReal } from './listing-real.ts'
import { listNaively } from './naive.ts'
import { atMost, count, type Result, seconds, times } from './result.ts'
import { addShelves } from './shelves.ts'
import { virtualWorld } from './virtual-world.ts'

/** Milliseconds that 123pan takes to answer. */
const LATENCY = 100
const SPACING = 700

/** What a listing took: milliseconds from the order to its end. */
export interface Listed {
  readonly requests: number
  readonly took: number
}

function resultsOf(how: string, { requests, took }: Listed, least: number, naive: Listed): Result[] {
  const floor = (least - 1) * SPACING + LATENCY
  const [asked, waited] = [requests / least, took / floor]
  return [
    {
      what: `requests, ${how}`,
      figure: `${count(requests)} = ${times(asked)}`,
      beside: `the least: ${count(least)}; fixed sleeps: ${count(naive.requests)}`,
      aim: '1.00×',
      verdict: atMost(asked, 1, times, 'Folders were asked for again, or pages that nothing is on.'),
    },
    {
      what: `time, ${how}`,
      figure: `${seconds(took)} = ${times(waited)}`,
      beside: `the floor: ${seconds(floor)}; fixed sleeps: ${seconds(naive.took)}`,
      aim: 'at most 1.05×',
      verdict: atMost(waited, 1.05, times, 'Between two requests more than the pace’s own time went by.'),
    },
  ]
}

export const listing: Bench = {
  name: 'listing',
  title: 'Listing everything',
  how: `200 folders with 10,000 files on the local 123pan, which takes ${LATENCY} ms to answer; ${SPACING} ms between the starts of two requests. The least number of requests is Σ max(1, ⌈entries / 100⌉), the floor of the time (least − 1) × ${SPACING} ms and one answer. On a virtual clock the extension’s own lister runs in Node.js; in real time the built extension runs in Chromium. Beside it a script with fixed sleeps, 500 ms after each page and 300 ms after each folder, on the virtual clock.`,
  run: async ({ real, say }) => {
    const replica = await startReplica()
    const account = accountOf(replica.world, FIRST)
    const { tops, least, folders, files } = addShelves(account)
    if (folders !== 200 || files !== 10_000) throw new Error(`the library has ${folders} folders and ${files} files`)
    const world = virtualWorld(replica, account, LATENCY)
    try {
      say('with fixed sleeps')
      const naive = await listNaively(world, FIRST, tops)
      say('on a virtual clock')
      const order = {
        kind: 'list',
        tab: null,
        space: ownSpace(FIRST),
        folder: ROOT,
        folders: tops,
        below: true,
      } as const
      const { job, took } = await world.run(order)
      if (job.entries !== files + folders - tops.length) throw new Error(`${job.entries} entries were listed`)
      const results = resultsOf('virtual clock', { requests: job.requests, took }, least, naive)
      if (!real) return results
      say(`in real time, ${seconds(least * SPACING)}`)
      return [...results, ...resultsOf('real time', await listForReal(replica, tops, LATENCY), least, naive)]
    } finally {
      world.close()
      await replica.close()
    }
  },
}
