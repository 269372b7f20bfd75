import { expect, test } from 'vitest'
import { FakePan } from './testing/fake-pan.ts'
import { ALL, SPACE } from './testing/world.ts'
import { worldOf } from './testing/worlds.ts'

test('"too fast" pauses all, is told, and makes the rest slower', async () => {
  const pan = new FakePan()
  pan.addFiles(0, 500)
  const world = worldOf(pan)
  world.script = (_, count) => (count === 2 || count === 3 ? { code: 429 } : undefined)
  expect(await world.run(ALL)).toMatchObject({ state: 'done', problem: null, requests: 7 })
  const starts = world.asked.map(({ at }) => at)
  expect(starts.map((at, index) => at - (starts[index - 1] ?? 0))).toEqual([0, 700, 2100, 4100, 1050, 1050, 1050])
  expect(world.jobs.some(({ state, problem }) => state === 'running' && problem?.code === 'too-fast')).toBe(true)
})

test('"too fast" for ever pauses the job in the end; resumed, it goes on', async () => {
  const pan = new FakePan()
  const world = worldOf(pan)
  world.script = () => ({ code: 100011 })
  expect(await world.run(ALL)).toMatchObject({ state: 'paused', problem: { code: 'too-fast' }, requests: 9 })
  world.script = () => undefined
  await world.lister.resume()
  await world.until('done')
  expect(world.asked).toHaveLength(10)
})

test('a network that is down is waited for, and nothing is slower then', async () => {
  const pan = new FakePan()
  pan.addFiles(0, 300)
  const world = worldOf(pan)
  world.script = (_, count) => (count === 2 ? { problem: { code: 'network' } } : undefined)
  expect(await world.run(ALL)).toMatchObject({ state: 'done', requests: 4 })
  expect(world.asked.map(({ at }) => at)).toEqual([0, 700, 2800, 3500])
})

test('the wait and the slowness outlive the background', async () => {
  const pan = new FakePan()
  pan.addFiles(0, 400)
  const world = worldOf(pan)
  world.script = (_, count) => (count === 2 ? { code: 429 } : undefined)
  await world.lister.start(ALL)
  const before = world.life
  await world.when(() => world.job?.problem?.code === 'too-fast')
  // That it was told does not yet mean that it is on disk.
  const lived = before.lived
  await world.when(() => before.lived > lived + 1)
  world.live()
  await world.until('done')
  const starts = world.asked.map(({ at }) => at)
  const [, , paused, ...rest] = starts.map((at, index) => at - (starts[index - 1] ?? 0))
  expect(paused).toBeGreaterThanOrEqual(2100)
  expect(rest).toEqual([1050, 1050])
})

test.each(['tab-gone', 'reload-tab', 'login-unknown', 'account-changed'] as const)(
  '%s: waits, also beyond a kill, and goes on by itself',
  async (code) => {
    const pan = new FakePan()
    pan.addFiles(0, 250)
    const world = worldOf(pan)
    let there = true
    world.script = () => (there ? undefined : { problem: { code } })
    await world.lister.start(ALL)
    await world.when(() => world.job?.entries === 100)
    there = false
    await world.until('waiting')
    expect(world.job?.problem).toEqual({ code })
    const before = world.jobs.length
    world.live()
    await world.when(() => world.jobs.length > before + 1)
    expect(await world.lister.job()).toMatchObject({ state: 'waiting' })
    there = true
    world.lister.wake()
    await world.until('done')
    expect(world.job).toMatchObject({ problem: null, entries: 250, requests: 3 })
  },
)

test('a tab that vanishes on the way is made up for by another, at the common pace', async () => {
  const pan = new FakePan()
  pan.addFiles(0, 150)
  const world = worldOf(pan)
  world.script = (_, count) => (count === 2 ? { problem: { code: 'tab-gone' } } : undefined)
  await world.run(ALL)
  expect(world.job).toMatchObject({ state: 'done' })
  expect(world.jobs.map(({ state }) => state)).not.toContain('waiting')
  expect(world.asked.map(({ at }) => at)).toEqual([0, 700, 1400])
})

test('a machine that was asleep, and a clock that was set back, make no burst and no long wait', async () => {
  const pan = new FakePan()
  pan.addFiles(0, 600)
  const world = worldOf(pan)
  world.script = (_, count) => {
    if (count === 2) world.now += 600_000
    if (count === 4) world.now -= 300_000
    return undefined
  }
  await world.run(ALL)
  expect(world.job?.state).toBe('done')
  const starts = world.asked.map(({ at }) => at)
  const gaps = starts.map((at, index) => at - (starts[index - 1] ?? 0))
  expect(gaps.filter((gap) => gap >= 0 && gap < 700)).toEqual([0])
})

test.each([
  [1000, 1000],
  [300, 300],
  [0, 300],
  [-5, 300],
  ['fast', 700],
  [Number.NaN, 700],
])('a distance of %s is one of %i', async (set, kept) => {
  const pan = new FakePan()
  pan.addFiles(0, 150)
  const world = worldOf(pan)
  world.spacing = set
  await world.run(ALL)
  expect(world.asked.map(({ at }) => at)).toEqual([0, kept])
})

test('one is under way at a time, however slow the answers and hasty the work', async () => {
  const world = worldOf(new FakePan())
  let [now, most] = [0, 0]
  world.script = async (ask) => {
    most = Math.max(most, ++now)
    await world.settle()
    now--
    return world.pan.answer(ask)
  }
  world.getLinks = async (run) => {
    await Promise.all([1, 2, 3].map((file) => run.perform({ kind: 'link', space: SPACE, file })))
  }
  await world.run({ kind: 'links', tab: null, space: SPACE, folder: 0, groups: [], each: false })
  expect(world.asked.map(({ at }) => at)).toEqual([0, 700, 1400])
  expect(most).toBe(1)
})
