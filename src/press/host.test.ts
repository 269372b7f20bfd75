import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startPress } from './host.ts'

type Listener<T> = (value: T) => void
const listeners = <T>() => {
  const all = new Set<Listener<T>>()
  return {
    addListener: (listener: Listener<T>) => void all.add(listener),
    removeListener: (listener: Listener<T>) => void all.delete(listener),
    tell: (value: T) => [...all].forEach((listener) => listener(value)),
  }
}

/** One end of a connection, as the host sees it. */
const portFrom = (url: string, { name = 'press', id = 'ours' } = {}) => ({
  name,
  sender: { id, url },
  onMessage: listeners<unknown>(),
  onDisconnect: listeners<unknown>(),
  postMessage: vi.fn<(message: unknown) => void>(),
  disconnect: vi.fn<() => void>(),
})

const noKey = () => Promise.resolve(null)
const fake = vi.hoisted(() => ({
  downloadUrl: vi.fn(),
  connect: null as unknown,
  forget: (): void => undefined,
}))
vi.mock('../platform/index.ts', () => ({
  downloadUrl: fake.downloadUrl,
  onForgotten: (then: () => void) => {
    fake.forget = then
    return () => undefined
  },
  browser: {
    runtime: {
      id: 'ours',
      getURL: () => 'chrome-extension://ours/',
      get onConnect() {
        return fake.connect
      },
    },
  },
}))

let connect: ReturnType<typeof listeners<ReturnType<typeof portFrom>>>
const worker = { told: [] as unknown[], say: undefined as ((data: unknown) => void) | undefined, ended: false }
beforeEach(() => {
  vi.useFakeTimers()
  fake.connect = connect = listeners()
  Object.assign(worker, { told: [], ended: false })
  vi.stubGlobal('location', { origin: 'chrome-extension://ours' })
  vi.stubGlobal(
    'Worker',
    class {
      postMessage = (message: unknown) => worker.told.push(message)
      terminate = () => (worker.ended = true)
      addEventListener = (type: string, listener: (event: { data: unknown }) => void) => {
        if (type === 'message') worker.say = (data) => listener({ data })
      }
    },
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  fake.downloadUrl.mockClear()
})

const POPUP = 'chrome-extension://ours/src/popup/index.html'

test('orders go to the worker, deliveries to the page that ordered', () => {
  startPress(noKey, () => undefined)
  const [one, other] = [portFrom(POPUP), portFrom(POPUP)]
  connect.tell(one)
  connect.tell(other)
  other.onMessage.tell({ order: { turn: 7 } })
  other.onMessage.tell('ping')
  expect(worker.told).toEqual([{ client: 2, order: { turn: 7 } }])
  worker.say?.({ client: 2, delivery: 'it' })
  expect(other.postMessage).toHaveBeenCalledWith('it')
  expect(one.postMessage).not.toHaveBeenCalled()
})

test.each([
  ['a content script', portFrom('https://www.123pan.com/')],
  ['another extension', portFrom(POPUP, { id: 'theirs' })],
  ['an address that only looks like ours', portFrom('chrome-extension://ours.evil/')],
  ['a connection for something else', portFrom(POPUP, { name: 'x' })],
])('%s is not heard', (_, port) => {
  startPress(noKey, () => undefined)
  connect.tell(port)
  port.onMessage.tell({ order: { turn: 1 } })
  port.onMessage.tell({ save: { url: 'blob:chrome-extension://ours/1', fileName: 'a' } })
  expect(worker.told).toEqual([])
  expect(fake.downloadUrl).not.toHaveBeenCalled()
})

test('saves what is of our own origin, nothing else', () => {
  startPress(noKey, () => undefined)
  const port = portFrom(POPUP)
  connect.tell(port)
  for (const url of ['https://evil.example/', 'blob:https://evil.example/1', 'blob:chrome-extension://ours.evil/1'])
    port.onMessage.tell({ save: { url, fileName: 'a.txt' } })
  expect(fake.downloadUrl).not.toHaveBeenCalled()
  port.onMessage.tell({ save: { url: 'blob:chrome-extension://ours/1', fileName: 'a.txt' } })
  expect(fake.downloadUrl).toHaveBeenCalledWith('blob:chrome-extension://ours/1', 'a.txt')
})

test('lets its memory go a while after the last page has gone, and listens no more', () => {
  const onIdle = vi.fn()
  startPress(noKey, onIdle)
  const port = portFrom(POPUP)
  connect.tell(port)
  port.onDisconnect.tell(port)
  expect(worker.told).toEqual([{ client: 1, order: null }])
  const later = portFrom(POPUP)
  vi.advanceTimersByTime(100_000)
  connect.tell(later)
  vi.advanceTimersByTime(600_000)
  expect(onIdle).not.toHaveBeenCalled()
  later.onDisconnect.tell(later)
  vi.advanceTimersByTime(600_000)
  expect(onIdle).toHaveBeenCalledOnce()
  expect(worker.ended).toBe(true)
  const late = portFrom(POPUP)
  connect.tell(late)
  late.onMessage.tell({ order: { turn: 1 } })
  expect(worker.told).toHaveLength(2)
})

test('once everything was deleted nothing is kept in memory, and whoever waits is cut off', () => {
  const onIdle = vi.fn()
  startPress(noKey, onIdle)
  const port = portFrom(POPUP)
  connect.tell(port)
  fake.forget()
  expect(worker.ended).toBe(true)
  expect(port.disconnect).toHaveBeenCalledOnce()
  expect(onIdle).toHaveBeenCalledOnce()
})
