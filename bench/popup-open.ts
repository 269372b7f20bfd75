import type { PopupSession, PopupStage } from './popup-stage.ts'
import { atMost, count, ms, type Result } from './result.ts'
import { median, quantile } from './statistics.ts'

const OPENINGS = 20
/** Milliseconds. */
const WARM = 150
/** Openings before those that count: nothing is compiled yet. */
const BEFORE = 3

type Times = readonly (readonly number[])[]

/** A stage after the other, round by round. */
async function inTurn(stages: readonly PopupStage[], open: (index: number) => Promise<number>): Promise<Times> {
  const times = stages.map((): number[] => [])
  for (let round = 0; round < OPENINGS; round += 1)
    for (const [index, one] of times.entries()) one.push(await open(index))
  return times
}

async function once(session: PopupSession): Promise<number> {
  const { page, first } = await session.open()
  await page.close()
  return first
}

async function warm(stages: readonly PopupStage[]): Promise<Times> {
  const sessions = await Promise.all(stages.map(({ start }) => start()))
  try {
    for (const session of sessions) for (let time = 0; time < BEFORE; time += 1) await once(session)
    return await inTurn(stages, (index) => once(sessions[index] ?? fail()))
  } finally {
    for (const session of sessions) await session.close()
  }
}

const cold = (stages: readonly PopupStage[]): Promise<Times> =>
  inTurn(stages, async (index) => {
    const session = await (stages[index] ?? fail()).start()
    try {
      return await once(session)
    } finally {
      await session.close()
    }
  })

const fail = (): never => {
  throw new Error('no such stage')
}

const figure = (times: readonly number[]): string => `${ms(median(times))} (9 of 10 within ${ms(quantile(times, 0.9))})`

/** Measures from the popup's beginning to its first frame with rows, cold and warm, with catalogues of several sizes. */
export async function openings(stages: readonly PopupStage[], say: (words: string) => void): Promise<Result[]> {
  say('opening, warm')
  const warmTimes = await warm(stages)
  say('opening, cold')
  const coldTimes = await cold(stages)
  const least = median(warmTimes[0] ?? [])
  const warmOnes = stages.map(({ entries }, index): Result => {
    const times = warmTimes[index] ?? []
    return {
      what: `first frame with rows, warm, ${count(entries)} entries (n = ${OPENINGS})`,
      figure: figure(times),
      beside: index === 0 ? '' : `${ms(least)} with ${count(stages[0]?.entries ?? 0)}`,
      aim: `under ${WARM} ms`,
      verdict: atMost(
        median(times),
        WARM,
        ms,
        'What the window needs before it can draw takes longer on this machine.',
      ),
    }
  })
  const largest = median(warmTimes.at(-1) ?? [])
  const flat: Result = {
    what: 'flat: a thousand times the entries, warm',
    figure: `${(largest - least).toFixed(1)} ms more`,
    beside: '',
    aim: 'at most a tenth more',
    verdict: atMost(
      largest,
      1.1 * least,
      ms,
      'Something that is read before the first frame grows with the catalogue.',
    ),
  }
  const coldOnes = stages.map(({ entries }, index): Result => ({
    what: `first frame with rows, browser just started, ${count(entries)} entries (n = ${OPENINGS})`,
    figure: figure(coldTimes[index] ?? []),
    beside: '',
    aim: '',
    verdict: null,
  }))
  return [...warmOnes, flat, ...coldOnes]
}
