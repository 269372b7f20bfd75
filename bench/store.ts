import { startSession } from '../tests/browsers/index.ts'
import { accountOf, fillFolder, FIRST, type Replica, startReplica, TOP } from '../tests/replica/index.ts'
import type { Bench } from './bench.ts'
import { bundle } from './bundle.ts'
import type * as Store from './page/store.ts'
import { atMost, type Result, seconds, times } from './result.ts'
import { median } from './statistics.ts'

declare const store: typeof Store

const ROWS = 100_000
const PAGE = 100
const ROUNDS = 5

const urlOf = (folder: number, page: number): string =>
  `https://www.123pan.com/b/api/file/list/new?driveId=0&limit=${PAGE}&next=0&orderBy=file_id&orderDirection=asc&parentFileId=${folder}&trashed=false&Page=${page}`

/** How 100,000 rows can lie in folders; each gives the addresses of all their pages. */
const SHAPES: readonly { readonly words: string; readonly grow: (replica: Replica) => string[] }[] = [
  {
    words: 'in one folder',
    grow: ({ world }) => {
      const { drive } = accountOf(world, FIRST)
      const folder = drive.addFolder(TOP, '一个大的')
      fillFolder(drive, folder, ROWS)
      return Array.from({ length: ROWS / PAGE }, (_, page) => urlOf(folder, page + 1))
    },
  },
  {
    words: 'in 1,000 folders',
    grow: ({ world }) => {
      const { drive } = accountOf(world, FIRST)
      const above = drive.addFolder(TOP, '许多小的')
      return Array.from({ length: ROWS / PAGE }, (_, index) => {
        const folder = drive.addFolder(above, `第${index}组`)
        fillFolder(drive, folder, PAGE)
        return urlOf(folder, 1)
      })
    },
  },
]

export const stored: Bench = {
  name: 'store',
  title: 'Taking in what was listed',
  how: `In a page of the extension’s own origin, turn by turn, ${ROUNDS} rounds on an empty database each: answers of 123pan (100 rows each) are validated, decoded and stored as the background does it, one transaction an answer, durability “strict”; beside it \`JSON.parse\` of the same texts and a bare put of the very records that this wrote for the rows, in the same transactions, stores, indexes and durability, without reading, checking or keeping count of anything. “All writes” puts also the records in which folders are kept count of.`,
  run: async ({ say }) => {
    const replica = await startReplica()
    const shapes = SHAPES.map(({ words, grow }) => ({ words, urls: grow(replica) }))
    const session = await startSession('chromium', replica, { more: { networkEnabled: false, protocolTimeout: 0 } })
    try {
      const page = await session.openOwn('manifest.json')
      await page.evaluate(await bundle('store', 'store'))
      const headers = { authorization: `Bearer ${accountOf(replica.world, FIRST).token}`, platform: 'web' }
      const results: Result[] = []
      for (const { words, urls } of shapes) {
        say(words)
        await page.evaluate((...args) => store.ask(...args), FIRST, urls, headers)
        await page.evaluate(() => store.record())
        const taken = { ours: [] as number[], rows: [] as number[], all: [] as number[] }
        for (let round = 0; round < ROUNDS; round += 1) {
          taken.ours.push(await page.evaluate(() => store.ours()))
          taken.rows.push(await page.evaluate(() => store.bare(true)))
          taken.all.push(await page.evaluate(() => store.bare(false)))
        }
        const ratio = median(taken.ours) / median(taken.rows)
        results.push({
          what: `validate, decode and store 100,000 rows ${words} (n = ${ROUNDS})`,
          figure: `${seconds(median(taken.ours))} = ${times(ratio)}`,
          beside: `JSON.parse and bare put: ${seconds(median(taken.rows))}; all writes: ${seconds(median(taken.all))}`,
          aim: 'at most 2×',
          verdict: atMost(ratio, 2, times, 'What is known of the folder is read and kept in step with every page.'),
        })
      }
      return results
    } finally {
      await session.close()
      await replica.close()
    }
  },
}
