import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { addMounting, type Mounting, removeMounting } from '../library/index.ts'

/** As much of a browser as it uses. */
const fake = vi.hoisted(() => ({
  alarms: [] as ((alarm: { name: string }) => void)[],
  settings: [] as (() => void)[],
  session: new Map<string, unknown>(),
  isPrivate: vi.fn(() => false),
  language: 'en',
  title: vi.fn<(details: { readonly title: string }) => Promise<void>>(async () => undefined),
  setAlarm: vi.fn(),
  clearAlarm: vi.fn(),
}))
vi.mock('../platform/index.ts', () => ({
  browser: {
    action: { setTitle: fake.title },
    alarms: {
      onAlarm: { addListener: (listener: (alarm: { name: string }) => void) => fake.alarms.push(listener) },
      create: fake.setAlarm,
      clear: fake.clearAlarm,
    },
    i18n: { getUILanguage: () => 'en' },
    runtime: { getManifest: () => ({ name: 'Mountlink' }) },
    storage: {
      session: {
        set: async (items: object) => Object.entries(items).forEach(([key, item]) => fake.session.set(key, item)),
        remove: async (key: string) => fake.session.delete(key),
      },
    },
  },
  isPrivate: fake.isPrivate,
  onSettings: (then: () => void) => fake.settings.push(then),
  readSettings: async () => ({ language: fake.language }),
  sessionItem: (name: string) => name,
}))

const { watchExpiring } = await import('./expiring.ts')

const HOUR = 3_600_000
/** A whole second. */
const NOW = 1_800_000_000_000

const mounting = (path: string, hours: number | null): Omit<Mounting, 'id'> => ({
  base: 'https://list.example',
  driver: 'UrlTree',
  path,
  order: null,
  share: null,
  storages: [],
  files: 1,
  createdAt: NOW,
  updatedAt: NOW,
  expiresAt: hours === null ? null : (NOW + hours * HOUR) / 1000,
  checked: null,
})

const badge = vi.fn<(text: string) => void>()
const at = (hours: number): void => void vi.setSystemTime(NOW + hours * HOUR)
const titleNow = (): string | undefined => fake.title.mock.lastCall?.[0].title.replaceAll(/[\u2068\u2069]/g, '')

beforeEach(() => {
  at(0)
  fake.alarms = []
  fake.settings = []
  fake.language = 'en'
  for (const each of [badge, fake.title, fake.setAlarm, fake.clearAlarm]) each.mockClear()
})
afterEach(async () => {
  vi.useRealTimers()
  await deleteDB('mountlink-library')
})

test('says how long signed links still live, and wakes when that changes', async () => {
  await addMounting(mounting('/Movies', 24))
  const { look } = watchExpiring(badge)
  await look()
  expect(badge).toHaveBeenLastCalledWith('')
  expect(titleNow()).toBe('Mountlink')
  expect(fake.setAlarm).toHaveBeenLastCalledWith('expiring', { when: NOW + 18 * HOUR })

  at(21)
  for (const each of fake.alarms) each({ name: 'expiring' })
  await vi.waitFor(() => expect(badge).toHaveBeenLastCalledWith('3h'))
  await vi.waitFor(() => expect(titleNow()).toBe('Signed links of /Movies expire in 3 hours'))
  expect(fake.setAlarm).toHaveBeenLastCalledWith('expiring', { when: NOW + 21 * HOUR + 1 })
  expect(fake.session.get('expiring')).toEqual({ path: '/Movies', left: { unit: 'hours', n: 3 }, more: 0 })

  at(23.25)
  await look()
  expect(badge).toHaveBeenLastCalledWith('40m')
  expect(titleNow()).toBe('Signed links of /Movies expire in 40 minutes')

  at(24)
  await look()
  expect(badge).toHaveBeenLastCalledWith('!')
  expect(titleNow()).toBe('Signed links of /Movies have expired')
  expect(fake.clearAlarm).toHaveBeenCalledWith('expiring')
})

test("the job's alarm is none of ours", async () => {
  await addMounting(mounting('/Movies', 24))
  watchExpiring(badge)
  const open = vi.spyOn(indexedDB, 'open')
  for (const each of fake.alarms) each({ name: 'job' })
  expect(open).not.toHaveBeenCalled()
  for (const each of fake.alarms) each({ name: 'expiring' })
  expect(open).toHaveBeenCalledOnce()
  await vi.waitFor(() => expect(badge).toHaveBeenCalled())
})

test('of several the soonest, and how many more; in the language that is set', async () => {
  await addMounting(mounting('/剧集', 22))
  await addMounting(mounting('/Music', 24))
  await addMounting(mounting('/Shared', null))
  const { look } = watchExpiring(badge)
  at(19)
  await look()
  expect(titleNow()).toBe('Signed links of /剧集 expire in 3 hours\n1 more mount needs new links')
  fake.language = 'zh-CN'
  for (const changed of fake.settings) changed()
  await vi.waitFor(() => expect(titleNow()).toBe('/剧集 的签名直链还有 3 小时失效\n另有 1 个挂载也需要更新直链'))
})

test('a name has no power over the words around it', async () => {
  await addMounting(mounting('/a\u202Eb', 1))
  at(2)
  await watchExpiring(badge).look()
  expect(fake.title).toHaveBeenLastCalledWith({ title: 'Signed links of \u2068/a b\u2069 have expired' })
})

test('what is mounted no more is said no more', async () => {
  const { id } = await addMounting(mounting('/Movies', 1))
  const { look } = watchExpiring(badge)
  at(2)
  await look()
  await removeMounting(id)
  await look()
  expect(badge).toHaveBeenLastCalledWith('')
  expect(titleNow()).toBe('Mountlink')
  expect(fake.session.has('expiring')).toBe(false)
})

test('after everything is deleted nothing is said, also by a look that was under way', async () => {
  await addMounting(mounting('/Movies', 1))
  const { look, forget } = watchExpiring(badge)
  at(2)
  await look()
  const late = look()
  await forget()
  await late
  expect(badge).toHaveBeenLastCalledWith('')
  expect(titleNow()).toBe('Mountlink')
  expect(fake.session.has('expiring')).toBe(false)
  expect(fake.clearAlarm).toHaveBeenCalledWith('expiring')
})

test('where the library cannot be read what was said stays', async () => {
  await addMounting(mounting('/Movies', 1))
  const { look } = watchExpiring(badge)
  at(2)
  await look()
  badge.mockClear()
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('no', 'InvalidStateError')
  })
  await look()
  expect(badge).not.toHaveBeenCalled()
  expect(fake.session.has('expiring')).toBe(true)
})

test('private windows have no library, and their button is that of all', async () => {
  fake.isPrivate.mockReturnValueOnce(true)
  await addMounting(mounting('/Movies', 1))
  const { look, forget } = watchExpiring(badge)
  at(2)
  await look()
  await forget()
  expect(badge).not.toHaveBeenCalled()
  expect(fake.title).not.toHaveBeenCalled()
  expect(fake.alarms).toEqual([])
})
