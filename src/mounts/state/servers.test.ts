import { beforeEach, expect, test, vi } from 'vitest'
import { problemOf } from '../../core/index.ts'
import { SERVER_PROBLEMS } from '../server-problems.ts'
import { openServer } from './servers.ts'

const BASE = 'http://nas:5244'

const world = vi.hoisted(() => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
  return { token: null as string | null, may: true }
})
vi.mock('../../platform/index.ts', () => ({ mayReachServer: async () => world.may, send: vi.fn() }))
vi.mock('../../platform/servers.ts', () => ({ readServerToken: async () => world.token, readServers: async () => [] }))

beforeEach(() => Object.assign(world, { token: 'openlist-secret', may: true }))

test('a connected server that may be reached is worked with', async () => {
  expect((await openServer(BASE)).base).toBe(BASE)
})

test.each([
  ['openlist-not-connected', 'which has no token that could be wrong', { token: null }],
  ['openlist-no-access', 'which the browser does not let us reach', { may: false }],
])('%s: a server %s, mended where the servers are', async (code, _, over) => {
  Object.assign(world, over)
  const problem = await openServer(BASE).catch(problemOf)
  expect(problem).toMatchObject({ code })
  expect(SERVER_PROBLEMS).toContain(code)
})
