import { expect, test } from 'vitest'
import { FakePan } from './testing/fake-pan.ts'
import { ALL, type World } from './testing/world.ts'
import { worldOf } from './testing/worlds.ts'

/** A full folder of three pages, an empty one, a short one, one that is gone, and one below another. */
function drive(): FakePan {
  const pan = new FakePan()
  pan.addFiles(pan.addFolder(pan.addFolder(0, 130)), 2)
  const short = pan.addFolder(0, 30)
  pan.short.set(short, 20)
  pan.folders.delete(pan.addFolder(0))
  pan.addFolder(0)
  return pan
}

/** Milliseconds that such a test may take on a machine with much to do. */
const SLOW = 60_000

/** What a person sees of the job in the end, times and requests aside. */
const outcome = ({ job }: World): object => ({ ...job, id: 0, requests: 0 })

async function startAndLive(world: World): Promise<void> {
  // Who is not told that it has begun starts it again.
  for (;;) {
    const begun = await Promise.race([world.lister.start(ALL), world.when(() => false)])
    if (begun) break
    world.live()
  }
  await world.until('done')
}

test('killed at every single step, it ends the same, with one request more at most', { timeout: SLOW }, async () => {
  const whole = worldOf(drive())
  await startAndLive(whole)
  const expected = await whole.listed()
  const least = whole.asked.length
  expect(whole.job).toMatchObject({ state: 'done', short: [{ known: 20, total: 30 }] })
  expect(whole.job?.findings).toHaveLength(1)

  for (let steps = 1; steps < whole.life.lived; steps++) {
    const world = worldOf(drive(), steps)
    await startAndLive(world)
    if (world.job?.state !== 'done') {
      world.live()
      await world.until('done')
    }
    expect(world.asked.length, `killed after step ${steps}`).toBeLessThanOrEqual(least + 1)
    expect(await world.listed()).toEqual(expected)
    expect(outcome(world)).toEqual(outcome(whole))
    world.close()
  }
})

test('killed again and again, it ends the same, with one request more a kill at most', async () => {
  const whole = worldOf(drive())
  await startAndLive(whole)
  const world = worldOf(drive(), 21)
  let kills = 0
  await startAndLive(world)
  while (world.job?.state !== 'done') {
    kills++
    world.live(21)
    await world.until('done')
  }
  expect(kills).toBeGreaterThan(5)
  expect(world.asked.length).toBeLessThanOrEqual(whole.asked.length + kills)
  expect(await world.listed()).toEqual(await whole.listed())
  expect(outcome(world)).toEqual(outcome(whole))
})
