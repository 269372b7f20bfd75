import 'fake-indexeddb/auto'
import { beforeAll, expect, test, vi } from 'vitest'
import { openCatalogue } from '../catalogue/index.ts'
import { addMounting } from '../library/index.ts'
import { openJobDisk } from './job-disk.ts'
import { FULL_PACE } from './pace.ts'
import { jobOf } from './testing/job.ts'
import { queued, type Work } from './work.ts'

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined

/** As much of a browser as the background uses. */
const fake = vi.hoisted(() => {
  const listeners: Listener[] = []
  const installed: ((details: { reason: string }) => void)[] = []
  const alarms: ((alarm: { name: string }) => void)[] = []
  const session = new Map<string, unknown>()
  return {
    listeners,
    alarms,
    installed,
    session,
    browser: {
      runtime: {
        id: 'ours',
        getURL: (path: string) => `chrome-extension://ours/${path}`,
        getPlatformInfo: () => Promise.resolve({}),
        getManifest: () => ({ name: 'Mountlink' }),
        onInstalled: { addListener: (listener: (details: { reason: string }) => void) => installed.push(listener) },
        onStartup: { addListener: vi.fn() },
      },
      contextMenus: { onClicked: { addListener: vi.fn() } },
      commands: { onCommand: { addListener: vi.fn() } },
      tabs: {
        create: vi.fn(async () => undefined),
        query: async () => [{ id: 5 }, { id: 6 }],
        get: async (id: number) => ({ id, url: 'https://www.123pan.com/' }),
        sendMessage: vi.fn((): Promise<unknown> => Promise.reject(new Error('no such tab'))),
      },
      alarms: {
        onAlarm: { addListener: (listener: (alarm: { name: string }) => void) => alarms.push(listener) },
        create: vi.fn(async () => undefined),
        clear: vi.fn(async () => true),
      },
      i18n: { getUILanguage: () => 'en' },
      scripting: { getRegisteredContentScripts: async () => [] },
      action: { setBadgeText: vi.fn(async () => undefined), setTitle: vi.fn(async () => undefined) },
      storage: {
        session: {
          get: async (key: string) => Object.fromEntries([[key, session.get(key)]]),
          set: async (items: object) => Object.entries(items).forEach(([key, item]) => session.set(key, item)),
          remove: async (key: string) => session.delete(key),
        },
      },
    },
  }
})
vi.mock('../platform/secrets.ts', () => ({ readKey: async (uid: string) => `the key of ${uid}` }))
vi.mock('../platform/index.ts', () => ({
  browser: fake.browser,
  onMessage: (listener: Listener) => fake.listeners.push(listener),
  closeSettingsToPages: vi.fn(),
  readSettings: async () => ({ spacing: 300 }),
  onSettings: vi.fn(),
  onAccess: vi.fn(),
  forgetClosedPrivate: vi.fn(),
  forgetLastPrivate: vi.fn(async () => undefined),
  isPrivate: () => false,
  sessionItem: (name: string) => name,
  // As where private windows have no background of their own.
  isOnThisSide: ({ incognito }: { incognito: boolean }) => !incognito,
  readPanHosts: async () => [],
  mayReadAny: async () => true,
  DEFAULT_SPACING: 700,
}))

const order = { tab: 5, space: 'own:7', folder: 1, folders: [1], below: true } as const
/** What a background before has left: killed while it listed. */
const left: Work = {
  job: jobOf({ id: 3, folder: 1, requests: 1 }),
  tab: 5,
  pace: FULL_PACE,
  listed: 0,
  spent: 0,
  levels: [],
  senseless: 0,
}
/** How long, milliseconds, may be waited for what takes a distance or two. */
const SLOW = 10_000

const content = { id: 'ours', tab: { id: 5 }, frameId: 0, url: 'https://www.123pan.com/' }
const popup = { id: 'ours', url: 'chrome-extension://ours/src/popup/index.html' }
const send = (name: string, arg: unknown, sender: object): Promise<unknown> | undefined =>
  fake.listeners[0]?.({ to: 'background', name, arg }, sender)
const jobNow = (): unknown => fake.session.get('job')
const observed = {
  at: 1000,
  url: 'https://api.123278.com/b/api/user/info',
  method: 'GET',
  body: null,
  uid: '7',
  status: 200,
  text: '{"code":0,"data":{"UID":7,"Nickname":"小明"}}',
}

let listenersAtOnce = 0
beforeAll(async () => {
  const disk = openJobDisk()
  await disk.begin(left, { kind: 'list', ...order }, [queued(1, 'Films', 1)])
  disk.close()
  const loading = import('./main.ts')
  await loading
  listenersAtOnce = fake.listeners.length
})

test('listens as soon as it is loaded, with one listener', () => {
  expect(listenersAtOnce).toBe(1)
})

test('a job that the background before left running goes on, and waits for a tab', async () => {
  await vi.waitFor(
    () => expect(jobNow()).toMatchObject({ id: 3, state: 'waiting', problem: { code: 'tab-gone' } }),
    SLOW,
  )
  expect(await send('job', {}, popup)).toEqual({ ok: jobNow() })
  expect(fake.browser.alarms.create).toHaveBeenCalledWith('job', { periodInMinutes: 1 })
  expect(fake.browser.action.setBadgeText).toHaveBeenLastCalledWith({ text: '…' })
})

test('all tabs of 123pan are asked for what they show, at each alarm again', async () => {
  const ask = { to: 'tab', name: 'place', arg: {} }
  expect(fake.browser.tabs.sendMessage).toHaveBeenCalledWith(5, ask, { frameId: 0 })
  expect(fake.browser.tabs.sendMessage).toHaveBeenCalledWith(6, ask, { frameId: 0 })
  const before = fake.browser.tabs.sendMessage.mock.calls.length
  for (const each of fake.alarms) each({ name: 'job' })
  await vi.waitFor(() => expect(fake.browser.tabs.sendMessage.mock.calls.length).toBeGreaterThan(before), SLOW)
})

test.each([
  ['a page on a direct-link host', { ...content, url: 'https://vip.123pan.cn/7/evil.html' }],
  ['a frame', { ...content, frameId: 2 }],
  ['our own popup', popup],
])('observations from %s are not heard', async (_, sender) => {
  expect(await send('observed', [observed], sender)).toBeUndefined()
  const catalogue = openCatalogue()
  expect(await catalogue.infos()).toEqual([])
  catalogue.close()
})

test.each(['list', 'links', 'pauseJob', 'resumeJob', 'stopJob', 'job', 'key', 'libraryChanged', 'forgetAll'])(
  '%s from a content script is not heard',
  (name) => {
    expect(send(name, order, content)).toBeUndefined()
  },
)

test('what a content script observed is on disk when it is acknowledged', async () => {
  expect(await send('observed', [observed], content)).toEqual({ ok: { problem: null } })
  const catalogue = openCatalogue()
  expect(await catalogue.info('own:7')).toMatchObject({ name: '小明', seenAt: 1000 })
  catalogue.close()
})

test('what a page has observed wakes who waits for a tab', async () => {
  const before = fake.browser.tabs.sendMessage.mock.calls.length
  await send('observed', [observed], content)
  await vi.waitFor(() => expect(fake.browser.tabs.sendMessage.mock.calls.length).toBeGreaterThan(before), SLOW)
})

test("the popup's orders: another job is told to wait, until this one is stopped", async () => {
  expect(await send('list', { ...order, folders: [2] }, popup)).toEqual({ problem: { code: 'busy' } })
  expect(await send('pauseJob', {}, popup)).toEqual({ ok: undefined })
  await vi.waitFor(() => expect(jobNow()).toMatchObject({ state: 'paused', problem: null }), SLOW)
  expect(fake.browser.alarms.clear).toHaveBeenCalledWith('job')
  expect(await send('resumeJob', {}, popup)).toEqual({ ok: undefined })
  expect(await send('stopJob', {}, popup)).toEqual({ ok: undefined })
  expect(await send('job', {}, popup)).toMatchObject({ ok: { id: 3, state: 'stopped' } })
  expect(await send('list', { ...order, folders: [2] }, popup)).toMatchObject({ ok: { state: 'running', total: 1 } })
  expect(await send('stopJob', {}, popup)).toEqual({ ok: undefined })
})

test('a library that has changed is looked at: before signed links end the button says so', async () => {
  const mounting = { base: 'https://list.example', driver: 'UrlTree', path: '/Movies', order: null, share: null }
  const at = { createdAt: 1, updatedAt: 1, expiresAt: 2, checked: null }
  await addMounting({ ...mounting, ...at, storages: [], files: 1 })
  expect(await send('libraryChanged', {}, popup)).toEqual({ ok: undefined })
  expect(fake.browser.action.setBadgeText).toHaveBeenLastCalledWith({ text: '!' })
  expect(fake.session.get('expiring')).toEqual({ path: '/Movies', left: null, more: 0 })
})

test('a key is told to our own pages', async () => {
  expect(await send('key', { uid: '7' }, popup)).toEqual({ ok: 'the key of 7' })
})

test('the first page is shown after installing, and not after an update', () => {
  for (const reason of ['update', 'browser_update', 'install']) for (const each of fake.installed) each({ reason })
  expect(fake.browser.tabs.create).toHaveBeenCalledOnce()
  expect(fake.browser.tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://ours/src/welcome/index.html' })
})
