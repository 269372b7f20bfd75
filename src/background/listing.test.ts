import { expect, test } from 'vitest'
import { FakePan } from './testing/fake-pan.ts'
import { ALL, only, SPACE } from './testing/world.ts'
import { worldOf } from './testing/worlds.ts'

const MINUTE = 60_000

test('a folder that was shown whole within ten minutes is not read again, whoever asked', async () => {
  const pan = new FakePan()
  const seen = pan.addFolder(0, 3)
  const world = worldOf(pan)
  await world.observe({ kind: 'list-own', space: SPACE, folder: seen, page: 1 })
  world.now += 9 * MINUTE
  expect(await world.run(ALL)).toMatchObject({ state: 'done', done: 2, entries: 4, requests: 1 })
  expect(world.pages).toEqual([[0, 1]])
  world.now += 5 * MINUTE
  await world.run({ ...ALL, tab: 6 })
  expect(world.pages.slice(1)).toEqual([[seen, 1]])
})

test('a part of a folder counts for nothing', async () => {
  const pan = new FakePan()
  pan.addFiles(0, 150)
  const world = worldOf(pan)
  await world.observe({ kind: 'list-own', space: SPACE, folder: 0, page: 1 })
  world.now += MINUTE
  await world.run(ALL)
  expect(world.pages).toEqual([
    [0, 1],
    [0, 2],
  ])
})

test('a page that the page itself asks for while we list counts, too', async () => {
  const pan = new FakePan()
  pan.addFiles(0, 350)
  const world = worldOf(pan)
  world.script = (ask, count) => {
    if (count !== 2) return undefined
    return world.observe({ kind: 'list-own', space: SPACE, folder: 0, page: 3 }).then(() => pan.answer(ask))
  }
  await world.run(ALL)
  expect(world.pages.map(([, page]) => page)).toEqual([1, 2, 4])
})

test('a folder shown short is paged once more, then named', async () => {
  const pan = new FakePan()
  const photos = pan.addFolder(0, 310, 'Photos')
  pan.short.set(photos, 198)
  const world = worldOf(pan)
  const job = await world.run(ALL)
  expect(job?.short).toEqual([{ id: photos, name: 'Photos', known: 198, total: 310 }])
  expect(job).toMatchObject({ state: 'done', findings: [] })
  expect(world.pages.slice(1)).toEqual([1, 2, 1, 2].map((page) => [photos, page]))
})

test('a folder shown short once is whole when paged again', async () => {
  const pan = new FakePan()
  pan.addFiles(0, 150)
  pan.short.set(0, 120)
  const world = worldOf(pan)
  world.script = (_, count) => void (count === 3 && pan.short.clear())
  expect(await world.run(ALL)).toMatchObject({ state: 'done', short: [], entries: 150, requests: 4 })
})

test('a total that changes while paging starts the folder again, and what has moved is found', async () => {
  const pan = new FakePan()
  pan.addFiles(0, 250)
  const world = worldOf(pan)
  // The first row goes: all others move up, and one slips from the page to come onto the one that was.
  world.script = (_, count) => void (count === 3 && pan.rows(0).shift())
  expect(await world.run(ALL)).toMatchObject({ state: 'done', findings: [], short: [], entries: 249 })
  expect(world.pages.map(([, page]) => page)).toEqual([1, 2, 3, 1, 2, 3])
  expect((await world.listed()).entries.map(({ id }) => id)).toEqual(pan.rows(0).map(({ id }) => id))
})

test('one that changes for ever is read to its end after three more starts, and named', async () => {
  const pan = new FakePan()
  const busy = pan.addFolder(0, 150, 'Inbox')
  const world = worldOf(pan)
  world.script = (ask) => void ('page' in ask && ask.page === 2 && pan.addFiles(busy, 1))
  const job = await world.run(ALL)
  expect(world.pages.slice(1).map(([, page]) => page)).toEqual([1, 2, 1, 2, 1, 2, 1, 2])
  expect(job).toMatchObject({ state: 'done', findings: [{ code: 'folder-changing', detail: { name: 'Inbox' } }] })
})

test('a folder that is gone is named, and the others go on', async () => {
  const pan = new FakePan()
  const gone = pan.addFolder(0, 1, 'Old')
  pan.addFolder(0, 1, 'Z')
  pan.folders.delete(gone)
  const world = worldOf(pan)
  const job = await world.run(ALL)
  expect(job).toMatchObject({ state: 'done', done: 3, findings: [{ code: 'folder-gone', detail: { name: 'Old' } }] })
})

test.each([
  ['the same page for ever', () => 0],
  ['two pages in turn', (page: number) => page % 2],
  ['ever new pages', (page: number) => page],
])('%s: the folder is named, its rows are kept, and the others go on', async (_, which) => {
  const pan = new FakePan()
  const odd = pan.addFolder(0, 0, 'Odd')
  pan.addFolder(0, 1, 'Z')
  const world = worldOf(pan)
  world.script = (ask) => {
    if (!('page' in ask) || ask.folder !== odd) return undefined
    const from = 1_000_000 + which(ask.page) * 100
    const rows = Array.from({ length: 100 }, (_each, index) => ({
      FileId: from + index,
      FileName: 'x',
      Type: 0,
      Size: 1,
    }))
    return { code: 0, data: { Next: '0', Total: 100, InfoList: rows } }
  }
  const job = await world.run(ALL)
  expect(job).toMatchObject({
    state: 'done',
    done: 3,
    findings: [{ code: 'folder-unreadable', detail: { name: 'Odd' } }],
  })
  expect(world.asked.length).toBeLessThan(20)
})

test('an answer that makes no sense is asked for again, then the folder is named; two in a row pause all', async () => {
  const pan = new FakePan()
  const odd = [pan.addFolder(0, 1, 'a'), pan.addFolder(0, 1, 'c'), pan.addFolder(0, 1, 'd')]
  pan.addFolder(0, 1, 'b')
  const world = worldOf(pan)
  world.script = (ask) => ('folder' in ask && odd.includes(ask.folder) ? { code: 7777 } : undefined)
  const job = await world.run(ALL)
  expect(job).toMatchObject({
    state: 'paused',
    problem: { code: 'unknown-answer' },
    done: 4,
    findings: [
      { code: 'folder-unreadable', detail: { name: 'a' } },
      { code: 'folder-unreadable', detail: { name: 'c' } },
    ],
  })
  expect(world.pages.filter(([folder]) => folder === odd[0])).toHaveLength(3)
  world.script = () => undefined
  await world.lister.resume()
  await world.until('done')
})

test('the top folder itself cannot be left out', async () => {
  const world = worldOf(new FakePan())
  world.script = () => ({ code: 7777 })
  expect(await world.run(ALL)).toMatchObject({ state: 'paused', findings: [], done: 0 })
})

test('a loop: a folder that holds the one it lies in', async () => {
  const pan = new FakePan()
  const a = pan.addFolder(0, 1)
  const b = pan.addFolder(a, 1)
  pan.rows(b).push({ id: a, name: 'again', folder: true })
  const world = worldOf(pan)
  expect(await world.run(ALL)).toMatchObject({ state: 'done', done: 3, total: 3 })
})

test('a folder that moves under itself while it is listed', async () => {
  const pan = new FakePan()
  const [a, b] = [pan.addFolder(0, 1, 'a'), pan.addFolder(0, 1, 'b')]
  const world = worldOf(pan)
  world.script = (_, count) => {
    if (count === 3) {
      pan.rows(b).push(...pan.rows(0).splice(0, 1))
      pan.rows(a).push(...pan.rows(0).splice(0, 1))
    }
    return undefined
  }
  expect(await world.run(ALL)).toMatchObject({ state: 'done', done: 3 })
})

test('500 levels deep', { timeout: 60_000 }, async () => {
  const pan = new FakePan()
  let folder = 0
  for (let level = 0; level < 500; level++) folder = pan.addFolder(folder, 1)
  const world = worldOf(pan)
  expect(await world.run(ALL)).toMatchObject({ state: 'done', done: 501, entries: 1000, requests: 501 })
})

test('pages of yesterday are not put beside those of today', async () => {
  const pan = new FakePan()
  pan.addFiles(0, 250)
  const world = worldOf(pan)
  await world.lister.start(only(0))
  await world.when(() => world.job?.entries === 200)
  await world.lister.pause()
  await world.when(() => world.asked.length > 2 || world.job?.state === 'paused')
  const before = world.asked.length
  world.now += 20 * 60 * MINUTE
  await world.lister.resume()
  await world.until('done')
  expect(
    world.pages
      .slice(before)
      .map(([, page]) => page)
      .slice(-3),
  ).toEqual([1, 2, 3])
})
