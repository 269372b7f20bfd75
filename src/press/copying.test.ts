import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startCopying } from './copying.ts'

const fake = vi.hoisted(() => ({ connect: undefined as ((port: object) => void) | undefined }))
vi.mock('../platform/index.ts', () => ({
  COPYING: 'copying',
  browser: {
    runtime: {
      id: 'ours',
      getURL: () => 'chrome-extension://ours/',
      onConnect: { addListener: (listener: (port: object) => void) => (fake.connect = listener) },
    },
  },
}))

const copied: string[] = []
beforeEach(() => {
  const field = { value: '', select: () => undefined, remove: () => undefined }
  vi.stubGlobal('document', {
    createElement: () => field,
    body: { append: () => undefined },
    execCommand: () => copied.push(field.value) > 0,
  })
  startCopying()
})
afterEach(() => {
  copied.length = 0
  vi.unstubAllGlobals()
})

function say(text: unknown, { name = 'copying', id = 'ours', url = 'chrome-extension://ours/worker.js' } = {}) {
  const postMessage = vi.fn<(message: unknown) => void>()
  const onMessage = { addListener: (listener: (message: unknown) => void) => listener(text) }
  fake.connect?.({ name, sender: { id, url }, onMessage, postMessage })
  return postMessage.mock.calls
}

test('copies what the background hands over, and says so', () => {
  expect(say('a\nb')).toEqual([[true]])
  expect(copied).toEqual(['a\nb'])
})

test.each([
  ['a content script', { url: 'https://www.123pan.com/' }],
  ['another extension', { id: 'theirs' }],
  ['a connection to the press', { name: 'press' }],
])('hears nothing from %s', (_, from) => {
  expect(say('evil', from)).toEqual([])
  expect(copied).toEqual([])
})

test('what is no text is not copied', () => {
  expect(say({ evil: 1 })).toEqual([[false]])
  expect(copied).toEqual([])
})
