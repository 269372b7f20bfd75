import { afterEach, describe, expect, test } from 'vitest'
import { type OpenListOptions, type OpenListStandIn, startOpenList } from './index.ts'

/** What the stand-in can do beyond the real one; that it answers alike is held by `../raw/`. */

let running: OpenListStandIn | null = null
afterEach(() => running?.close())

const start = async (options: OpenListOptions = {}) => {
  const standIn = await startOpenList(options)
  running = standIn
  const ask = (path: string, body?: object, token = standIn.token) =>
    fetch(standIn.base + path, {
      redirect: 'manual',
      headers: { Authorization: token, ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
  const api = async (path: string, body?: object, token?: string): Promise<unknown> =>
    (await ask(path, body, token)).json()
  return { standIn, ask, api }
}

const tree = (mountPath: string) => ({
  mount_path: mountPath,
  driver: 'UrlTree',
  addition: JSON.stringify({ url_structure: 'a:1:1:https://h/a' }),
})

describe('options', () => {
  test('a port, a sub-path, a token, a version', async () => {
    const { standIn, api } = await start({ subPath: '/pan/list', token: 'tok', version: 'v4.0.0' })
    expect(standIn.base).toBe(`${standIn.origin}/pan/list`)
    expect(await api('/api/me', undefined, 'tok')).toMatchObject({ data: { role: 2 } })
    expect(await api('/api/public/settings')).toMatchObject({ data: { version: 'v4.0.0' } })
    const above = await fetch(`${standIn.origin}/api/me`)
    expect([above.status, above.headers.get('content-type')]).toEqual([200, 'text/html'])
    const top = await fetch(standIn.origin, { redirect: 'manual' })
    expect([top.status, top.headers.get('location')]).toEqual([302, '/pan/list'])
  })

  test('a driver that it lacks, a field that one lacks', async () => {
    const { api } = await start({ without: ['123PanLink'], fieldsMissing: { UrlTree: ['head_size'] } })
    expect(await api('/api/admin/driver/info?driver=123PanLink')).toMatchObject({ code: 404 })
    expect(await api('/api/admin/driver/names')).not.toMatchObject({ data: expect.arrayContaining(['123PanLink']) })
    const create = await api('/api/admin/storage/create', { mount_path: '/a', driver: '123PanLink', addition: '{}' })
    expect(create).toMatchObject({ code: 500, message: 'failed get driver new: no driver named: 123PanLink' })
    expect(await api('/api/admin/driver/info?driver=UrlTree')).toMatchObject({
      data: { additional: [{ name: 'url_structure' }, { name: 'writable' }] },
    })
  })

  test('guests and signatures, from the start and later', async () => {
    const { standIn, api, ask } = await start({ guest: true, signAll: false })
    await api('/api/admin/storage/create', tree('/T'))
    expect(await api('/api/me', undefined, '')).toMatchObject({ data: { role: 1 } })
    expect((await ask('/d/T/a')).status).toBe(302)
    standIn.setGuest(false)
    standIn.setSignAll(true)
    expect(await api('/api/me', undefined, '')).toMatchObject({ code: 401 })
    expect((await ask('/d/T/a')).status).toBe(401)
  })
})

test('where pages are not allowed to read it, what names another origin is refused: 403, empty', async () => {
  const { standIn } = await start({ allowedOrigins: ['https://my.example'] })
  const from = (origin: string, method = 'GET') =>
    fetch(`${standIn.base}/ping`, { method, headers: { Origin: origin } })
  const refused = await from('chrome-extension://abc')
  expect([refused.status, await refused.text()]).toEqual([403, ''])
  expect((await from('chrome-extension://abc', 'OPTIONS')).status).toBe(403)
  const allowed = await from('https://my.example')
  expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([200, 'https://my.example'])
  expect((await from('https://my.example', 'OPTIONS')).status).toBe(204)
  expect((await fetch(`${standIn.base}/ping`)).status).toBe(200)
})

test('it tells its storages, and what it was asked', async () => {
  const { standIn, api } = await start()
  await api('/api/admin/storage/create', tree('/T'))
  expect(standIn.storages).toMatchObject([{ id: 1, mount_path: '/T', status: 'work' }])
  await api('/api/admin/meta/create', { path: '/T', password: 'pw' })
  expect(standIn.metas).toMatchObject([{ path: '/T', password: 'pw' }])
  const [request] = standIn.log.to('storage/create')
  expect(request).toMatchObject({ method: 'POST', status: 200, size: JSON.stringify(tree('/T')).length })
  expect(request?.headers).toMatchObject({ authorization: standIn.token })
  expect(request?.headers).not.toHaveProperty('cookie')
})

test('a restart ends logins, and what was created disabled is not mounted any more', async () => {
  const { standIn, api } = await start()
  const before = standIn.loginToken
  expect(await api('/api/me', undefined, before)).toMatchObject({ data: { role: 2 } })
  await api('/api/admin/storage/create', tree('/on'))
  await api('/api/admin/storage/create', { ...tree('/off'), disabled: true })
  expect(await api('/api/fs/list', { path: '/off' })).toMatchObject({ code: 200 })
  standIn.restart()
  expect(await api('/api/me', undefined, before)).toMatchObject({ code: 401, message: 'token is invalidated' })
  expect(await api('/api/me', undefined, standIn.loginToken)).toMatchObject({ data: { role: 2 } })
  expect(await api('/api/fs/list', { path: '/on' })).toMatchObject({ code: 200 })
  expect(await api('/api/fs/list', { path: '/off' })).toMatchObject({ code: 500 })
})

describe('drivers that ask 123pan', () => {
  const folders = { '0': [{ name: 'Movies', folder: '7' }], '7': [{ name: 'a.mkv', size: 5, modified: 9 }] }
  const addition = (fields: object) => JSON.stringify({ root_folder_id: '0', ...fields })

  test('a share is listed for who has its key and password', async () => {
    const { api, ask } = await start({ remote: { shares: { 'ab-cd': { password: 'pw', folders } } }, signAll: false })
    const share = { driver: '123PanShare', web_proxy: true }
    const good = addition({ sharekey: 'ab-cd', sharepassword: 'pw' })
    const bad = addition({ sharekey: 'ab-cd', sharepassword: 'no' })
    await api('/api/admin/storage/create', { ...share, mount_path: '/good', addition: good })
    await api('/api/admin/storage/create', { ...share, mount_path: '/bad', addition: bad })
    expect(await api('/api/fs/list', { path: '/good/Movies' })).toMatchObject({
      data: { content: [{ name: 'a.mkv', size: 5, modified: '1970-01-01T00:00:09Z' }] },
    })
    expect((await ask('/d/good/Movies/a.mkv')).status).toBe(200)
    expect(await api('/api/fs/list', { path: '/bad' })).toMatchObject({
      code: 500,
      message: 'failed get objs: failed to list objs: 分享码或提取码错误',
    })
  })

  test('a drive starts for who can log in, at the folder that is its root', async () => {
    const { api } = await start({ remote: { drives: { me: folders } } })
    const create = (driver: string, fields: object) =>
      api('/api/admin/storage/create', { mount_path: `/${driver}`, driver, addition: addition(fields) })
    expect(await create('123Pan', { username: 'you' })).toMatchObject({ code: 500, data: { id: 1 } })
    expect(await create('123 Open', { ClientID: 'me', root_folder_id: '7' })).toMatchObject({ code: 200 })
    expect(await api('/api/fs/list', { path: '/123 Open' })).toMatchObject({ data: { content: [{ name: 'a.mkv' }] } })
  })
})

test('the next answers can be spoilt', async () => {
  const { standIn, ask, api } = await start()
  const { faults } = standIn
  faults.next('/api/me', { kind: 'status', status: 502 })
  expect((await ask('/api/me')).status).toBe(502)
  faults.next('/api/me', { kind: 'html' }, 2)
  expect((await ask('/api/me')).headers.get('content-type')).toBe('text/html')
  expect(await (await ask('/api/me')).text()).toContain('nginx')
  faults.next(/me$/, { kind: 'redirect', location: 'https://elsewhere.example/' })
  expect((await ask('/api/me')).headers.get('location')).toBe('https://elsewhere.example/')
  faults.next(({ method }) => method === 'GET', { kind: 'code', code: 402, message: 'Invalid 2FA code' })
  expect(await api('/api/me')).toEqual({ code: 402, message: 'Invalid 2FA code', data: null })
  faults.next('/api/me', { kind: 'json', value: { hello: 1 } })
  expect(await api('/api/me')).toEqual({ hello: 1 })
  faults.next('/api/me', { kind: 'truncated' })
  await expect(api('/api/me')).rejects.toThrow(SyntaxError)
  faults.next('/api/me', { kind: 'drop' })
  await expect(ask('/api/me')).rejects.toThrow('fetch failed')
  faults.next('/api/me', { kind: 'meanwhile', act: () => standIn.setGuest(true) })
  expect(await api('/api/me', undefined, '')).toMatchObject({ data: { role: 1 } })
  faults.next('/api/me', { kind: 'slow', milliseconds: 60 })
  const before = Date.now()
  expect(await api('/api/me')).toMatchObject({ code: 200 })
  expect(Date.now() - before).toBeGreaterThanOrEqual(55)
})
