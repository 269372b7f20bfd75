import type { Page } from 'puppeteer-core'
import type * as Frames from './page/frames.ts'
import type { PopupStage } from './popup-stage.ts'
import { atMost, count, ms, type Result, seconds } from './result.ts'
import { median, quantile } from './statistics.ts'

declare const frames: typeof Frames

const TIMES = 20
/** Milliseconds. */
const KEY = 100
const SEARCH = 300
/** Milliseconds between two: what one sets off shall not meet the next. */
const REST = 400

const GRID = '[role=treegrid]'
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST))

/** Something that a person does. */
interface Deed {
  /** The event by which it begins. */
  readonly type: string
  /** What is there in the frame that shows it. */
  readonly selector: string
  readonly prepare?: () => Promise<unknown>
  readonly act: (time: number) => Promise<unknown>
}

/** Does something again and again, by mouse or keyboard. @returns milliseconds to the frame that shows what came of it */
async function answers(page: Page, { type, selector, prepare, act }: Deed): Promise<number[]> {
  const times: number[] = []
  for (let time = 0; time < TIMES; time += 1) {
    await prepare?.()
    await rest()
    await page.evaluate((...args) => frames.expectEvent(...args), type, selector)
    await act(time)
    times.push(await page.evaluate(() => frames.answer()))
  }
  return times
}

const resultOf = (what: string, times: readonly number[], limit: number): Result => ({
  what: `${what} (n = ${TIMES})`,
  figure: `${ms(median(times))} (9 of 10 within ${ms(quantile(times, 0.9))})`,
  beside: '',
  aim: `under ${limit} ms`,
  verdict: atMost(median(times), limit, ms, 'What depends on it is worked out before the frame.'),
})

/** Opens the popup and waits until everything is in memory. */
async function whole(stage: PopupStage, use: (page: Page, took: number) => Promise<Result[]>): Promise<Result[]> {
  const session = await stage.start()
  try {
    const { page } = await session.open()
    const took = await page.evaluate((files) => frames.all(files), count(stage.files))
    return await use(page, took)
  } finally {
    await session.close()
  }
}

const readResult = (entries: number, took: number): Result => ({
  what: `all ${count(entries)} entries read and counted after the opening (n = 1)`,
  figure: seconds(took),
  beside: '',
  aim: '',
  verdict: null,
})

/** Measures keys and ticks in a large folder. */
export const keysAndTicks = (stage: PopupStage): Promise<Result[]> =>
  whole(stage, async (page, took) => {
    await page.focus(GRID)
    const at = `among ${count(stage.entries)}`
    const boxes = '[role=row][data-id] [role=checkbox]'
    const key = { type: 'keydown', selector: GRID, act: () => page.keyboard.press('ArrowDown') }
    const down = await answers(page, key)
    const click = { type: 'click', selector: GRID }
    const tick = await answers(page, { ...click, act: async (time) => (await page.$$(boxes))[time % 10]?.click() })
    const all = await answers(page, { ...click, act: () => page.click('.head [role=checkbox]') })
    return [
      readResult(stage.entries, took),
      resultOf(`a key, ${at}`, down, KEY),
      resultOf(`a tick, ${at}`, tick, KEY),
      resultOf(`a tick of all, ${at}`, all, KEY),
    ]
  })

/** Parts of some names, each put in at once. */
const WORDS = ['film 9', 'IMG_77', 'track 5', '第 3 区', '第12', '会议记录 88', 'docx', '99_']

/** Measures how soon a search shows its first hits. */
export const searching = (stage: PopupStage): Promise<Result[]> =>
  whole(stage, async (page, took) => {
    const hits = await answers(page, {
      type: 'input',
      selector: '.grid.found [role=row][data-id]',
      prepare: async () => {
        await page.focus('#search')
        await page.keyboard.press('Escape')
        await page.waitForFunction(() => document.querySelector('.grid.found') === null)
        await page.focus('#search')
      },
      act: (time) => page.keyboard.sendCharacter(WORDS[time % WORDS.length] ?? ''),
    })
    return [
      readResult(stage.entries, took),
      resultOf(`first hits of a search in ${count(stage.entries)}`, hits, SEARCH),
    ]
  })
