import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Ask, type Fact, MountlinkError } from '../core/index.ts'
import type { Answer, Job } from '../messages/index.ts'
import { requestFor } from '../pan123/index.ts'
import { realClock } from './clock.ts'
import { createLister } from './lister.ts'
import { takeObserved } from './observe.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

type Reply = { readonly code: number; readonly data?: unknown } | Answer | Promise<Answer>

/** A tab whose 123pan answers by a script; what is asked, taken in and reported is written down. */
function world(script: (ask: Ask, count: number) => Reply, uid = '7') {
  const asked: { readonly ask: Ask; readonly at: number; readonly tab: number }[] = []
  const taken: Fact[] = []
  const jobs: Job[] = []
  const lister = createLister({
    ask: async (tab, ask) => {
      asked.push({ ask, tab, at: Date.now() - 1_000_000 })
      const reply = await script(ask, asked.length)
      return 'code' in reply ? answerTo(ask, reply, uid) : reply
    },
    take: (observed) => takeObserved({ takeIn: async (facts) => void taken.push(...facts) }, observed),
    report: (job) => jobs.push(job),
    clock: realClock,
    random: () => 0,
  })
  return { asked, taken, jobs, lister, last: () => jobs.at(-1) }
}

const answerTo = (ask: Ask, envelope: object, uid: string): Answer => ({
  observed: {
    ...requestFor(ask, { origin: 'https://api.123278.com', password: '' }),
    at: Date.now(),
    body: null,
    uid,
    status: 200,
    text: JSON.stringify(envelope),
  },
})
const row = (id: number) => ({ FileId: id, FileName: `n${id}`, Type: 0, Size: 1 })
const page = (from: number, count: number, more: object = {}) => ({
  code: 0,
  data: { Next: '0', InfoList: Array.from({ length: count }, (_, index) => row(from + index)), ...more },
})
const pageNumber = (ask: Ask): number => ('page' in ask ? ask.page : 0)
const list = { tab: 5, space: 'own:7', folder: 1 } as const

test('lists a folder to its last page, 700 ms apart, and tells how far it is', async () => {
  const { asked, taken, jobs, lister, last } = world((_, count) =>
    count < 3 ? page(count * 100, 100, { Total: 250 }) : page(300, 50, { Total: 250, Next: '-1' }),
  )
  expect(lister.listFolder(list)).toMatchObject({ kind: 'list', space: 'own:7', folder: 1, state: 'running', done: 0 })
  await vi.runAllTimersAsync()
  expect(asked).toEqual(
    [1, 2, 3].map((page, index) => ({
      ask: { kind: 'list-own', space: 'own:7', folder: 1, page },
      tab: 5,
      at: index * 700,
    })),
  )
  expect(taken.map((fact) => fact.kind === 'listing' && fact.order)).toEqual(Array(3).fill('file_id|asc|100'))
  expect(jobs.map(({ done }) => done)).toEqual([0, 0, 100, 100, 200, 200, 250, 250])
  expect(last()).toMatchObject({ state: 'done', done: 250, total: 250, requests: 3, problem: null })
})

test('lists a share', async () => {
  const { asked, last, lister } = world(() => page(2, 1, { Next: '-1' }))
  lister.listFolder({ tab: 5, space: 'share:a-b', folder: 0 })
  await vi.runAllTimersAsync()
  expect(asked.map(({ ask }) => ask)).toEqual([{ kind: 'list-share', space: 'share:a-b', folder: 0, page: 1 }])
  expect(last()).toMatchObject({ state: 'done', done: 1, total: null })
})

test.each([
  [401, 'logged-out'],
  [403, 'refused'],
  [11000, 'captcha'],
  [5103, 'share-wrong-password'],
  [5104, 'share-expired'],
  [99, 'unknown-answer'],
])('stops at once at code %i', async (code, problem) => {
  const { asked, last, lister } = world((_, count) => (count < 2 ? page(2, 100) : { code }))
  lister.listFolder(list)
  await vi.runAllTimersAsync()
  expect(asked).toHaveLength(2)
  expect(last()).toMatchObject({ state: 'failed', done: 100, problem: { code: problem } })
})

test('"too fast" pauses, is shown, and goes on where it was', async () => {
  const { asked, jobs, last, lister } = world((ask, count) =>
    count === 2 || count === 3
      ? { code: 429 }
      : page(pageNumber(ask) * 100, 100, { Next: pageNumber(ask) === 2 ? '-1' : '0' }),
  )
  lister.listFolder(list)
  await vi.runAllTimersAsync()
  expect(asked.map(({ ask, at }) => [pageNumber(ask), at])).toEqual([
    [1, 0],
    [2, 700],
    [2, 2700],
    [2, 6700],
  ])
  expect(jobs.some(({ state, problem }) => state === 'running' && problem?.code === 'too-fast')).toBe(true)
  expect(last()).toMatchObject({ state: 'done', done: 200, requests: 4, problem: null })
})

test('"too fast" for ever is given up', async () => {
  const { asked, last, lister } = world(() => ({ code: 100011 }))
  lister.listFolder(list)
  await vi.runAllTimersAsync()
  expect(asked).toHaveLength(9)
  expect(last()).toMatchObject({ state: 'failed', problem: { code: 'too-fast' } })
})

test.each([
  ['says so', () => ({ problem: { code: 'login-unknown' } }) as const, 'login-unknown'],
  ['is closed', () => Promise.reject(new MountlinkError('tab-gone')), 'tab-gone'],
  ['is frozen', () => new Promise<Answer>(() => undefined), 'tab-gone'],
  ['answers nonsense', () => ({ observed: { ...list } }) as unknown as Answer, 'unreadable'], // what a broken content script may send
])('a tab that %s ends it', async (_, reply, problem) => {
  const { asked, last, lister } = world(reply)
  lister.listFolder(list)
  await vi.runAllTimersAsync()
  expect(asked).toHaveLength(1)
  expect(last()).toMatchObject({ state: 'failed', problem: { code: problem } })
})

test('another account ends it', async () => {
  const { last, lister } = world(() => page(2, 1), '8')
  lister.listFolder(list)
  await vi.runAllTimersAsync()
  expect(last()).toMatchObject({ state: 'failed', problem: { code: 'account-changed' } })
})

test('a total that changes starts the folder again, once', async () => {
  const { asked, last, lister } = world((ask, count) =>
    page(pageNumber(ask) * 100, 100, { Total: 200 + count, Next: pageNumber(ask) === 2 ? '-1' : '0' }),
  )
  lister.listFolder(list)
  await vi.runAllTimersAsync()
  expect(asked.map(({ ask }) => pageNumber(ask))).toEqual([1, 2, 1, 2])
  expect(last()).toMatchObject({ state: 'done', done: 200, total: 204 })
})

test('the same page for ever ends it', async () => {
  const { asked, last, lister } = world(() => page(2, 100))
  lister.listFolder(list)
  await vi.runAllTimersAsync()
  expect(asked).toHaveLength(2)
  expect(last()).toMatchObject({ state: 'failed', problem: { code: 'unreadable' } })
})

test('stop is at once, also while a request is under way; what it brings is still taken in', async () => {
  const { asked, taken, jobs, last, lister } = world(
    (ask) => new Promise((resolve) => setTimeout(() => resolve(answerTo(ask, page(2, 1), '7')), 500)),
  )
  lister.listFolder(list)
  await vi.advanceTimersByTimeAsync(100)
  lister.stop()
  expect(last()).toMatchObject({ state: 'stopped', requests: 1, problem: null })
  const reports = jobs.length
  await vi.runAllTimersAsync()
  expect([asked.length, taken.length, jobs.length]).toEqual([1, 1, reports])
})

test('one job at a time, one pace for all; the same one is not started twice', async () => {
  const { asked, jobs, lister } = world((ask) => page(pageNumber(ask) * 100, 100, { Next: '0' }))
  const first = lister.listFolder(list)
  await vi.advanceTimersByTimeAsync(100)
  expect(lister.listFolder(list).id).toBe(first.id)
  const second = lister.listFolder({ ...list, folder: 2 })
  expect(second.id).toBeGreaterThan(first.id)
  await vi.advanceTimersByTimeAsync(1000)
  lister.stop()
  expect(jobs.filter(({ state }) => state === 'stopped').map(({ folder }) => folder)).toEqual([1, 2])
  expect(asked.map(({ ask, at }) => ['folder' in ask && ask.folder, at])).toEqual([
    [1, 0],
    [2, 700],
  ])
})

const links = { tab: 5, space: 'own:7', folder: 1 } as const

test('asks for one link a file; a file that has none is no end', async () => {
  const { asked, taken, last, lister } = world((ask) => {
    if (ask.kind !== 'link' || ask.file === 11) return { code: 5066 }
    return ask.file === 12 ? { code: 1 } : { code: 0, data: { url: `https://vip.123pan.cn/7/${ask.file}` } }
  })
  expect(lister.askLinks({ ...links, files: [10, 11, 10, 12, 13] })).toMatchObject({
    kind: 'links',
    folder: 1,
    total: 4,
  })
  await vi.runAllTimersAsync()
  expect(asked.map(({ at }) => at)).toEqual([0, 700, 1400, 2100])
  expect(taken.map((fact) => (fact.kind === 'no-link' ? fact.problem.code : fact.kind))).toEqual([
    'link',
    'file-not-found',
    'no-direct-link',
    'link',
  ])
  expect(last()).toMatchObject({ state: 'done', done: 4, total: 4, requests: 4 })
})

test.each([
  [11000, 'captcha'],
  [5113, 'traffic-used-up'],
])('links: stops at code %i', async (code, problem) => {
  const { asked, last, lister } = world(() => ({ code }))
  lister.askLinks({ ...links, files: [10, 11] })
  await vi.runAllTimersAsync()
  expect(asked).toHaveLength(1)
  expect(last()).toMatchObject({ state: 'failed', done: 0, problem: { code: problem } })
})
