import { beforeEach, expect, test, vi } from 'vitest'
import { MountlinkError } from '../../core/index.ts'
import type { HttpAnswer, HttpRequest } from '../../openlist/api/index.ts'
import { servers } from '../state/servers.ts'
import { connectServer } from './connect-server.ts'
import { tests } from './run-test.ts'

const BASE = 'http://nas:5244'
const TOKEN = 'openlist-secret'

interface Row {
  readonly base: string
  readonly token: string
  readonly from: string
}

const world = vi.hoisted(() => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
  return {
    log: [] as string[],
    allows: true,
    login: null as string | null,
    role: 2,
    kept: [] as Row[],
    sent: [] as HttpRequest[],
  }
})

vi.mock('../../platform/index.ts', () => ({
  askServerAccess: async (base: string) => {
    world.log.push(`ask ${base}`)
    return world.allows
  },
  dropServerAccess: async (base: string, others: readonly string[]) =>
    void world.log.push(`drop ${base} but for ${others.join()}`),
  readLoginInTab: async () => world.login,
  mayReachServer: async () => true,
  send: async (request: HttpRequest): Promise<HttpAnswer> => {
    world.sent.push(request)
    const { pathname } = new URL(request.url)
    const data =
      pathname === '/api/me'
        ? { role: world.role }
        : pathname === '/api/public/settings'
          ? { version: 'v4.2.5' }
          : { additional: [] }
    return { status: 200, redirected: false, text: JSON.stringify({ code: 200, message: '', data }) }
  },
}))
vi.mock('../../platform/servers.ts', () => ({
  keepServer: async (row: Row) => void (world.kept = [...world.kept.filter(({ base }) => base !== row.base), row]),
  readServers: async () => world.kept.map(({ base, from }) => ({ base, from, at: 0 })),
  readServerToken: async () => TOKEN,
}))

beforeEach(() => {
  Object.assign(world, { log: [], allows: true, login: null, role: 2, kept: [], sent: [] })
  servers.value = []
  tests.value = new Map()
})

const refusedWith = async (code: string, token: string | null = TOKEN): Promise<void> => {
  await expect(connectServer(BASE, token)).rejects.toMatchObject({ problem: { code } })
  expect(world.kept).toEqual([])
  expect(servers.value).toEqual([])
}

test('an administrator’s token is kept for just this address, and what the test said', async () => {
  await connectServer(BASE, TOKEN)
  expect(world.kept).toMatchObject([{ base: BASE, token: TOKEN, from: 'admin' }])
  expect(servers.value).toEqual([{ base: BASE, from: 'admin', at: 0 }])
  expect(tests.value.get(BASE)).toMatchObject({ kind: 'fine', server: { version: 'v4.2.5' } })
  expect(new Set(world.sent.map(({ url }) => new URL(url).origin))).toEqual(new Set([BASE]))
  expect(world.log).toEqual([`ask ${BASE}`])
})

test('the browser is asked first of all, within the click', () => {
  void connectServer(BASE, TOKEN)
  expect(world.log).toEqual([`ask ${BASE}`])
})

test('where the browser says no, nothing is sent', async () => {
  world.allows = false
  await expect(connectServer(BASE, TOKEN)).rejects.toEqual(
    new MountlinkError('openlist-no-access', { host: 'nas:5244' }),
  )
  expect(world.sent).toEqual([])
})

test('who is no administrator is not connected, and the permission is given back', async () => {
  world.role = 0
  servers.value = [{ base: 'http://other', from: 'admin', at: 0 }]
  await expect(connectServer(BASE, TOKEN)).rejects.toMatchObject({ problem: { code: 'openlist-not-admin' } })
  expect(world.kept).toEqual([])
  expect(world.log).toEqual([`ask ${BASE}`, `drop ${BASE} but for http://other`])
})

test('a server that stays connected keeps its permission when a new token is wrong', async () => {
  world.role = 0
  servers.value = [{ base: BASE, from: 'admin', at: 0 }]
  await expect(connectServer(BASE, TOKEN)).rejects.toThrow()
  expect(world.log).toEqual([`ask ${BASE}`])
})

test('the login of an open tab is taken; one that can stand in no header is none', async () => {
  await refusedWith('openlist-no-login', null)
  world.login = 'two words'
  await refusedWith('openlist-no-login', null)
  expect(world.sent).toEqual([])
  world.login = 'eyJ.x'
  await connectServer(BASE, null)
  expect(world.kept).toMatchObject([{ token: 'eyJ.x', from: 'login' }])
})
