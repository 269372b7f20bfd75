import type { Page } from 'puppeteer-core'
import type { Browser as Api } from 'webextension-polyfill'
import { ownSpace, ROOT } from '../src/core/index.ts'
import type { Job } from '../src/messages/index.ts'
import { startSession, until } from '../tests/browsers/index.ts'
import { isOurs } from '../tests/e2e/job.ts'
import { listShown } from '../tests/e2e/stage.ts'
import { FIRST, type Replica } from '../tests/replica/index.ts'
import type { Listed } from './listing.ts'

/** Milliseconds that the listing may take at the most. */
const MOST = 20 * 60_000

/** Sends a message to the background, as the popup does. */
const tell = (own: Page, name: string, arg: object): Promise<unknown> =>
  own.evaluate(
    async (envelope) => {
      const { chrome } = globalThis as unknown as { readonly chrome: Api }
      return chrome.runtime.sendMessage(envelope)
    },
    { to: 'background', name, arg },
  )

/** Lists folders with all below them, through the built extension in Chromium, in real time. */
export async function listForReal(replica: Replica, tops: readonly number[], latency: number): Promise<Listed> {
  const session = await startSession('chromium', replica)
  try {
    const page = await session.open(`https://www.123pan.com/login?uid=${FIRST}&next=${encodeURIComponent('/')}`)
    await listShown(page)
    const own = await session.openOwn('src/options/index.html')
    replica.faults.latency = latency
    replica.log.clear()
    const order = { tab: null, space: ownSpace(FIRST), folder: ROOT, folders: tops, below: true }
    const began = Date.now()
    await tell(own, 'list', order)
    const job = async (): Promise<Job | null> => ((await tell(own, 'job', {})) as { ok: Job | null }).ok
    await until('the listing to be done', async () => (await job())?.state === 'done', MOST)
    const took = Date.now() - began
    return { requests: replica.log.requests.filter(isOurs).length, took }
  } finally {
    replica.faults.clear()
    await session.close()
  }
}
