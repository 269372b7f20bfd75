import { expect, test } from 'vitest'
import { FakePan } from './testing/fake-pan.ts'
import { gate } from './testing/gate.ts'
import { ALL, only, SPACE } from './testing/world.ts'
import { worldOf } from './testing/worlds.ts'

const fileIds = (pan: FakePan): number[] =>
  [...pan.folders.values()]
    .flat()
    .map(({ id }) => id)
    .toSorted((a, b) => a - b)

/** 200 folders with 10,000 files, of very different sizes. */
function library(): FakePan {
  const pan = new FakePan()
  const tops = Array.from({ length: 10 }, () => pan.addFolder(0))
  for (let index = 0; index < 190; index++) pan.addFolder(tops[index % 10] ?? 0, (index * 37) % 106)
  pan.addFiles(tops[3] ?? 0, 10_000 - fileIds(pan).length + 200)
  return pan
}

test(
  '200 folders, 10,000 files: the fewest requests there can be, 700 ms apart, and everything is here',
  { timeout: 60_000 },
  async () => {
    const pan = library()
    const world = worldOf(pan)
    const job = await world.run(ALL)
    expect(job).toMatchObject({
      state: 'done',
      done: 201,
      total: 201,
      entries: 10_200,
      requests: pan.least,
      left: null,
    })
    expect(world.asked).toHaveLength(pan.least)
    expect(world.asked.map(({ at }) => at)).toEqual(world.asked.map((_, index) => index * 700))
    const { entries, complete } = await world.listed()
    expect(entries.map(({ id }) => id)).toEqual(fileIds(pan))
    expect(complete).toHaveLength(201)
  },
)

test('goes down before it goes on, in the order people read', async () => {
  const pan = new FakePan()
  const b = pan.addFolder(0, 1, 'b')
  const a = pan.addFolder(0, 1, 'a')
  const a10 = pan.addFolder(a, 0, '10')
  const a2 = pan.addFolder(a, 0, '2')
  const world = worldOf(pan)
  await world.run(ALL)
  expect(world.pages.map(([folder]) => folder)).toEqual([0, a, a2, a10, b])
  expect(world.jobs.map(({ at }) => at?.name).filter((name, index, all) => name && name !== all[index - 1])).toEqual([
    'a',
    '2',
    '10',
    'b',
  ])
})

test('lists a share, whose folders tell no total', async () => {
  const pan = new FakePan()
  pan.addFiles(0, 200)
  const below = pan.addFolder(0, 3)
  const world = worldOf(pan)
  const job = await world.run({ ...ALL, space: 'share:a-b' })
  expect(world.pages).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [below, 1],
  ])
  expect(job).toMatchObject({ state: 'done', done: 2, entries: 204, short: [] })
})

test('one folder alone, or some, without what is below', async () => {
  const pan = new FakePan()
  const [a, b] = [pan.addFolder(0, 120), pan.addFolder(0, 1)]
  pan.addFolder(a)
  const world = worldOf(pan)
  expect(await world.run(only(a))).toMatchObject({ state: 'done', done: 1, entries: 121 })
  expect(world.jobs.map(({ left }) => left?.requests)).toContain(1)
  world.now += 3_600_000
  await world.run({ ...only(a), folders: [b, a, b] })
  expect(world.pages.slice(2)).toEqual([
    [b, 1],
    [a, 1],
    [a, 2],
  ])
})

test.each([
  ['captcha', 11000, 'paused'],
  ['logged-out', 401, 'paused'],
  ['refused', 403, 'paused'],
  ['share-wrong-password', 5103, 'paused'],
  ['share-expired', 5104, 'failed'],
])('%s: stops at once, and what is listed is kept', async (code, given, state) => {
  const pan = new FakePan()
  const below = pan.addFolder(0, 5)
  const world = worldOf(pan)
  world.script = (_, count) => (count === 2 ? { code: given } : undefined)
  expect(await world.run(ALL)).toMatchObject({ state, problem: { code }, done: 1, entries: 1, requests: 2 })
  expect((await world.listed()).complete).toEqual([0])
  await world.lister.resume()
  await world.until('done', 'failed')
  expect(world.job?.state).toBe(state === 'paused' ? 'done' : 'failed')
  expect(world.pages.slice(2)).toEqual(state === 'paused' ? [[below, 1]] : [])
})

test('pause keeps everything, resume goes on where it was, also after a kill; nothing is asked twice', async () => {
  const pan = new FakePan()
  pan.addFiles(0, 350)
  const world = worldOf(pan)
  await world.lister.start(ALL)
  await world.when(() => world.asked.length === 2)
  await world.lister.pause()
  expect(world.job).toMatchObject({ state: 'paused', problem: null })
  world.live()
  expect(await world.lister.job()).toMatchObject({ state: 'paused' })
  await world.lister.resume()
  await world.until('done')
  expect(new Set(world.pages.map(([, page]) => page))).toEqual(new Set([1, 2, 3, 4]))
  expect(world.asked.length).toBeLessThanOrEqual(5) // what was under way at the kill may be lost
})

test('what a called-off request still brings is taken in, and counts; two are never under way', async () => {
  const pan = new FakePan()
  pan.addFiles(0, 350)
  const world = worldOf(pan)
  const late = gate()
  world.script = (ask, count) => (count === 2 ? late.opened.then(() => pan.answer(ask)) : undefined)
  await world.lister.start(ALL)
  await world.when(() => world.asked.length === 2)
  await world.lister.pause()
  await world.lister.resume()
  await world.settle()
  expect(world.asked).toHaveLength(2)
  late.open()
  await world.until('done')
  expect(world.pages.map(([, page]) => page)).toEqual([1, 2, 3, 4])
})

test('work that was called off changes nothing any more', async () => {
  const world = worldOf(new FakePan())
  const [begun, held] = [gate(), gate()]
  const tried = gate<unknown>()
  world.getLinks = async (run) => {
    begun.open()
    await held.opened
    const all = [run.update({ done: 9 }), run.keep('mine'), run.perform({ kind: 'link', space: SPACE, file: 1 })]
    tried.open(await Promise.allSettled(all))
  }
  await world.lister.start({ kind: 'links', tab: null, space: SPACE, folder: 0, groups: [], each: false })
  await begun.opened
  await world.lister.stop()
  held.open()
  const rejected = { status: 'rejected' }
  expect(await tried.opened).toMatchObject([rejected, rejected, rejected])
  expect(world.job).toMatchObject({ state: 'stopped', done: 0 })
  expect(world.asked).toEqual([])
})

test('stop is for good', async () => {
  const pan = new FakePan()
  pan.addFiles(0, 350)
  const world = worldOf(pan)
  await world.lister.start(ALL)
  await world.when(() => world.asked.length === 2)
  await world.lister.stop()
  expect(world.job).toMatchObject({ state: 'stopped', left: null, at: null })
  await world.lister.resume()
  world.live()
  expect(await world.lister.job()).toMatchObject({ state: 'stopped' })
  expect(world.asked).toHaveLength(2)
})

test('the same listing again is the job under way; another is told to wait; a paused one makes room', async () => {
  const pan = new FakePan()
  const below = pan.addFolder(0, 250)
  const world = worldOf(pan)
  const [one, two] = await Promise.all([world.lister.start(ALL), world.lister.start({ ...ALL, tab: 9 })])
  expect(two.id).toBe(one.id)
  await expect(world.lister.start(only(below))).rejects.toThrow('busy')
  await world.lister.pause()
  expect((await world.lister.start(only(below))).id).toBeGreaterThan(one.id)
  await world.until('done')
  expect(world.job).toMatchObject({ folder: below, entries: 250 })
})

test('the same listing again resumes a paused one', async () => {
  const world = worldOf(new FakePan())
  const { id } = await world.lister.start(ALL)
  await world.lister.pause()
  expect(await world.lister.start(ALL)).toMatchObject({ id, state: 'running' })
  await world.until('done')
})

test('forecast: null until a folder is listed, then what is known to be left', async () => {
  const pan = new FakePan()
  pan.addFolder(0, 250)
  pan.addFolder(0, 50)
  const world = worldOf(pan)
  await world.run(ALL)
  const seen = world.jobs.map(({ done, left }) => [done, left?.requests, left?.seconds])
  expect(seen.filter(([done]) => done === 0).every(([, left]) => left === undefined)).toBe(true)
  expect(seen).toContainEqual([1, 2, 2])
  expect(seen).toContainEqual([1, 3, 3]) // two pages of this one, and the other
})

test('a links job is given its order again after a kill, and what it has kept', async () => {
  const pan = new FakePan()
  const world = worldOf(pan)
  const order = {
    tab: 5,
    space: SPACE,
    folder: 0,
    groups: [{ top: 1, files: [2, 3, 4], unspellable: [], samples: [] }],
    each: true,
  }
  world.getLinks = async (run, { groups }) => {
    const done = (await run.kept()) as number[] | undefined
    const files = groups.flatMap((group) => group.files).filter((file) => !done?.includes(file))
    for (const file of files) {
      await run.perform({ kind: 'link', space: SPACE, file })
      await run.keep([...(((await run.kept()) as number[] | undefined) ?? []), file])
      await run.update({ done: run.job().done + 1, left: run.leftFor(1) })
    }
  }
  await world.lister.start({ kind: 'links', ...order })
  await world.when(() => world.job?.done === 2)
  world.live()
  await world.until('done')
  expect(world.asked.map(({ ask }) => ask.kind === 'link' && ask.file)).toEqual([2, 3, 4])
  expect(world.job).toMatchObject({ kind: 'links', done: 3, total: null, requests: 3 })
})
