import { beforeEach, expect, test, vi } from 'vitest'
import { askServerAccess, dropServerAccess, mayReachServer } from './server-access.ts'

/** A browser that says yes to everything, and what it was asked. */
const fake = vi.hoisted(() => ({ asked: [] as string[], spanning: false }))
vi.mock('./private.ts', () => ({ isSpanning: () => fake.spanning }))
vi.mock('./browser.ts', () => {
  const answer =
    (what: string) =>
    async ({ origins }: { readonly origins: readonly string[] }): Promise<boolean> => {
      fake.asked.push(`${what} ${origins.join()}`)
      return true
    }
  return {
    browser: {
      permissions: { request: answer('request'), contains: answer('contains'), remove: answer('remove') },
      runtime: { getManifest: () => ({ host_permissions: ['https://www.123pan.com/*'] }) },
    },
  }
})
beforeEach(() => {
  fake.asked = []
  fake.spanning = false
})

test.each([
  [false, 'http://nas:5244/*'],
  [true, 'http://nas/*'],
])('a server is asked for by itself; in Firefox (%s) without its port', async (spanning, pattern) => {
  fake.spanning = spanning
  expect([await askServerAccess('http://nas:5244/list'), await mayReachServer('http://nas:5244')]).toEqual([true, true])
  await dropServerAccess('http://nas:5244', ['http://other:5244'])
  expect(fake.asked).toEqual(['request', 'contains', 'remove'].map((what) => `${what} ${pattern}`))
})

test.each(['https://*/a.mkv', 'https://%2A/a.mkv', 'https://＊.example.com/a.mkv'])(
  '%s would be every host, and the browser is never asked for that',
  async (url) => {
    expect([await askServerAccess(url), await mayReachServer(url)]).toEqual([false, false])
    await dropServerAccess(url, [])
    expect(fake.asked).toEqual([])
  },
)

test('what another server is on, and what is ours from the start, is not given back', async () => {
  await dropServerAccess('http://nas:5244/a', ['http://nas:5244/b'])
  await dropServerAccess('https://www.123pan.com/a', [])
  expect(fake.asked).toEqual([])
})
