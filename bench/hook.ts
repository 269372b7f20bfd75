import { installInto, launchBrowser, until } from '../tests/browsers/index.ts'
import { accountOf, fillFolder, FIRST, startReplica, TOP } from '../tests/replica/index.ts'
import type { Bench } from './bench.ts'
import { UNRELATED, unrelatedCalls } from './hook-calls.ts'
import { listAnswers } from './hook-lists.ts'
import { type HookPage, type HookPages, openHookPages } from './hook-pages.ts'
import type * as Calls from './page/calls.ts'
import { type Result, so } from './result.ts'

declare const calls: typeof Calls

const FOLDER = 71_000_000
const LIST = `https://www.123pan.com/b/api/file/list/new?driveId=0&limit=100&next=0&orderBy=file_id&orderDirection=asc&parentFileId=${FOLDER}&trashed=false&Page=1`

async function promises({ ours, libraries }: HookPages): Promise<Result> {
  const own = ({ page }: HookPage): Promise<boolean> => page.evaluate((url) => calls.ownPromise(url), UNRELATED)
  const word = async (page: HookPage): Promise<string> => ((await own(page)) ? 'yes' : 'no')
  const others = await Promise.all(libraries.map(async (each) => `${each.name}: ${await word(each)}`))
  return {
    what: 'the page’s promise is its own',
    figure: await word(ours),
    beside: others.join('; '),
    aim: 'yes',
    verdict: so(await own(ours), 'The page gets a promise derived from the browser’s.'),
  }
}

export const hook: Bench = {
  name: 'hook',
  title: 'The hook in the page',
  how: `In one Chromium four tabs take turns: the built extension, each library looking at lists as the hook does, and none. In each tab what the browser made is kept before the hook comes, and calls without it, with it and without it again alternate in blocks (A/B/A); counted is a round’s difference. Of the hook it is the time until the page goes on, of a library the time until the call has reached the browser, for some let the page go on before. Intervals are of the median, 95 %, by bootstrap; “no hook” shows what the method itself is uncertain by. A list’s cost is the difference in the processor time that the page’s thread took (CDP, TaskDuration by thread ticks), the content script included.`,
  run: async ({ say }) => {
    const replica = await startReplica()
    const { drive, token } = accountOf(replica.world, FIRST)
    fillFolder(drive, drive.addFolder(TOP, '一百个', { id: FOLDER }), 100)
    // What puppeteer hears of the network would be a good part of what is measured.
    const browser = await launchBrowser('chromium', replica, { more: { networkEnabled: false } })
    try {
      await installInto(browser, 'chromium')
      const pages = await openHookPages(browser)
      const hooked = ({ page }: HookPage): Promise<boolean> => page.evaluate(() => calls.isHooked())
      for (const each of [pages.ours, ...pages.libraries]) await until(`the hook of ${each.name}`, () => hooked(each))
      if (await hooked(pages.none)) throw new Error('a hook where none should be')
      say('calls that it does not look at')
      const unrelated = await unrelatedCalls(pages)
      say('answers of lists')
      const answers = await listAnswers(pages.ours.page, LIST, { authorization: `Bearer ${token}`, platform: 'web' })
      return [...unrelated, ...answers, await promises(pages)]
    } finally {
      await browser.close()
      await replica.close()
    }
  },
}
