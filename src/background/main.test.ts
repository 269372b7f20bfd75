import 'fake-indexeddb/auto'
import { beforeAll, expect, test, vi } from 'vitest'
import { openCatalogue } from '../catalogue/index.ts'
import type { Job } from '../messages/index.ts'

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined

/** As much of a browser as the background uses. */
const fake = vi.hoisted(() => {
  const listeners: Listener[] = []
  const session = new Map<string, unknown>()
  return {
    listeners,
    session,
    browser: {
      runtime: {
        id: 'ours',
        getURL: (path: string) => `chrome-extension://ours/${path}`,
        getPlatformInfo: () => Promise.resolve({}),
        onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      },
      tabs: { sendMessage: vi.fn((): Promise<unknown> => Promise.reject(new Error('no such tab'))) },
      storage: {
        session: {
          get: async (key: string) => Object.fromEntries([[key, session.get(key)]]),
          set: async (items: object) => Object.entries(items).forEach(([key, item]) => session.set(key, item)),
        },
      },
    },
  }
})
vi.mock('../platform/index.ts', () => ({ browser: fake.browser, closeSettingsToPages: vi.fn() }))

const job: Job = {
  id: 3,
  kind: 'list',
  space: 'own:7',
  folder: 1,
  state: 'running',
  done: 5,
  total: 9,
  requests: 1,
  problem: null,
}
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
  fake.session.set('job', job)
  const loading = import('./main.ts')
  await loading
  listenersAtOnce = fake.listeners.length
})

test('listens as soon as it is loaded, with one listener', () => {
  expect(listenersAtOnce).toBe(1)
})

test('a job that the background before left running is told as interrupted', async () => {
  await vi.waitFor(() => expect(jobNow()).toEqual({ ...job, state: 'failed', problem: { code: 'interrupted' } }))
  expect(await send('job', {}, popup)).toEqual({ ok: jobNow() })
})

test.each([
  ['a page on a direct-link host', { ...content, url: 'https://vip.123pan.cn/7/evil.html' }],
  ['a frame', { ...content, frameId: 2 }],
  ['our own popup', popup],
])('observations from %s are not heard', async (_, sender) => {
  expect(send('observed', [observed], sender)).toBeUndefined()
  const catalogue = openCatalogue()
  expect(await catalogue.infos()).toEqual([])
  catalogue.close()
})

test.each(['listFolder', 'askLinks', 'stopJob', 'job'])('%s from a content script is not heard', (name) => {
  expect(send(name, { tab: 5, space: 'own:7', folder: 1, files: [1] }, content)).toBeUndefined()
})

test('what a content script observed is on disk when it is acknowledged', async () => {
  expect(await send('observed', [observed], content)).toEqual({ ok: { problem: null } })
  const catalogue = openCatalogue()
  expect(await catalogue.info('own:7')).toMatchObject({ name: '小明', seenAt: 1000 })
  catalogue.close()
})

test("the popup's job asks the tab, and is told to whoever watches", async () => {
  expect(await send('listFolder', { tab: 5, space: 'own:7', folder: 1 }, popup)).toMatchObject({
    ok: { state: 'running' },
  })
  await vi.waitFor(() => expect(jobNow()).toMatchObject({ state: 'failed', problem: { code: 'tab-gone' } }))
  const ask = { kind: 'list-own', space: 'own:7', folder: 1, page: 1 }
  expect(fake.browser.tabs.sendMessage).toHaveBeenCalledWith(
    5,
    { to: 'tab', name: 'perform', arg: ask },
    { frameId: 0 },
  )
  expect(await send('stopJob', {}, popup)).toEqual({ ok: undefined })
})
