import type { CDPSession } from 'puppeteer-core'
import { ownSpace } from '../src/core/index.ts'
import { startSession, until } from '../tests/browsers/index.ts'
import { FIRST, startReplica } from '../tests/replica/index.ts'
import { bundle } from './bundle.ts'
import type * as Fill from './page/fill.ts'
import type * as Ordering from './page/ordering.ts'

declare const fill: typeof Fill
declare const ordering: typeof Ordering

/** A browser whose catalogue holds a library, with its key and a rule for its links, and the extension's own press. */
export interface PressStage {
  /** Orders everything. */
  readonly order: () => Promise<{ readonly took: number; readonly files: number }>
  /** Bytes that the press's worker has in use: its heap, garbage not yet collected included, and its buffers. */
  readonly heap: () => Promise<number>
  /** Lets the worker's garbage be collected. */
  readonly collect: () => Promise<unknown>
  readonly close: () => Promise<void>
}

const LIBRARY = 80_000_000
const NAME = '图书馆'

/** @param entries and `large` as of `library` */
export async function pressStage(entries: number, large: number): Promise<PressStage> {
  const replica = await startReplica()
  const session = await startSession('chromium', replica, { more: { networkEnabled: false, protocolTimeout: 0 } })
  const own = await session.openOwn('src/options/index.html')
  await own.evaluate(await bundle('fill', 'fill'))
  await own.evaluate((...args) => fill.fill(...args), ownSpace(FIRST), NAME, LIBRARY, entries, large)
  await own.evaluate(await bundle('ordering', 'ordering'))
  await own.evaluate(
    (...args) => ordering.setUp(...args),
    FIRST,
    LIBRARY,
    [1, 2, 3, 4].map((file) => LIBRARY + file),
  )
  await own.evaluate(() => ordering.start())

  const worker = await until('the worker of the press', async (): Promise<CDPSession | undefined> => {
    const target = session.browser.targets().find((target) => target.url().includes('offscreen'))
    return (await target?.asPage())?.workers()[0]?.client
  })
  await worker.send('HeapProfiler.enable')
  return {
    order: () => own.evaluate((...args) => ordering.order(...args), FIRST, LIBRARY),
    heap: async () => {
      const { usedSize, backingStorageSize } = await worker.send('Runtime.getHeapUsage')
      return usedSize + backingStorageSize
    },
    collect: () => worker.send('HeapProfiler.collectGarbage'),
    close: async () => {
      await session.close()
      await replica.close()
    },
  }
}
