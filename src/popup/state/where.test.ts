import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Place } from '../../messages/index.ts'

const fake = vi.hoisted(() => ({
  /** The tab in front; null where it is gone. */
  tab: null as { id: number; url: string } | null,
  /** What its content script says; null where none answers. */
  place: null as object | null,
}))

vi.mock('../../platform/index.ts', () => ({ browser: {} }))
vi.mock('../../messages/index.ts', () => ({
  toTab: async () => fake.place ?? Promise.reject(new Error('nobody there')),
}))
vi.mock('./seat.ts', () => ({
  leave: () => undefined,
  theTab: async () => fake.tab ?? Promise.reject(new Error('gone')),
}))
vi.mock('./access.ts', () => ({ lookCloser: async () => ({ kind: 'reload' }) }))

const { look, where } = await import('./where.ts')

const HREF = 'https://www.123pan.com/?homeFilePath=5'
const PLACE: Partial<Place> = { href: HREF, hook: 'ok', uid: '7', listed: null, problem: null, lost: 0 }
const at = { kind: 'at', space: 'own:7', folder: 5 }

beforeEach(async () => {
  vi.useFakeTimers()
  Object.assign(fake, { tab: { id: 1, url: HREF }, place: PLACE })
  await look()
  expect(where.value).toMatchObject(at)
})
afterEach(() => vi.useRealTimers())

test('a tab that is closed while it is asked: what it showed stays', async () => {
  fake.place = null
  await look()
  fake.tab = null
  await vi.advanceTimersByTimeAsync(5000)
  expect(where.value).toMatchObject(at)
})

test('a page that is silent while it loads, is asked again and again meanwhile, and then answers', async () => {
  fake.place = null
  for (let times = 0; times < 5; times++) {
    await look()
    await vi.advanceTimersByTimeAsync(250)
  }
  fake.place = PLACE
  await vi.advanceTimersByTimeAsync(5000)
  expect(where.value).toMatchObject(at)
  // The next silence is another one.
  fake.place = null
  await look()
  expect(where.value).toMatchObject(at)
})

test('a page that stays silent has to be reloaded', async () => {
  fake.place = null
  await look()
  await vi.advanceTimersByTimeAsync(2000)
  expect(where.value).toEqual({ kind: 'reload' })
})

test('another page that has never answered has to be, at once', async () => {
  Object.assign(fake, { tab: { id: 2, url: 'https://www.123pan.com/' }, place: null })
  await look()
  expect(where.value).toEqual({ kind: 'reload' })
})
