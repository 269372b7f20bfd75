import { afterEach, describe, expect, test } from 'vitest'
import { OK, rawForTests } from './testing.ts'

const { server, ask, api, post } = rawForTests()

describe('without a token', () => {
  test('it answers a ping, and says what it is', async () => {
    const ping = await ask('/ping', { token: '' })
    expect([ping.status, ping.headers.get('content-type'), ping.text]).toEqual([
      200,
      'text/plain; charset=utf-8',
      'pong',
    ])
    const { data } = await api('/api/public/settings', { token: '' })
    expect(data).toMatchObject({ version: expect.any(String), site_title: expect.any(String) })
    expect(data).not.toHaveProperty('token')
    expect(data).not.toHaveProperty('sign_all')
  })

  test.each(['GET', 'POST'])('what it does not know is its front page, with status 200 (%s)', async (method) => {
    for (const path of ['/', '/nothing', '/api', '/api/nothing', '/@manage/storages', '/d'] as const) {
      const { status, headers, text } = await ask(path, { method })
      expect([path, status, headers.get('content-type')]).toEqual([path, 200, 'text/html'])
      expect(text).toMatch(/^<!doctype html>/i)
    }
  })

  test('any other method is refused with an empty page', async () => {
    for (const method of ['PUT', 'DELETE', 'HEAD', 'OPTIONS']) {
      const { status, text } = await ask('/api/me', { method })
      expect([method, status, text]).toEqual([method, 405, ''])
    }
  })

  test('a slash too many is a redirect', async () => {
    const { status, headers } = await ask('/api/me/')
    expect([status, headers.get('location')]).toEqual([
      301,
      `${new URL(server().base).pathname.replace(/\/$/, '')}/api/me`,
    ])
  })
})

test('every page may read what it answers, but no preflight allows the token', async () => {
  const origin = { Origin: 'https://www.123pan.com' }
  for (const path of ['/ping', '/api/me', '/nothing', '/d/nothing']) {
    const { headers } = await ask(path, { headers: origin })
    expect([path, headers.get('access-control-allow-origin')]).toEqual([path, '*'])
  }
  const { status, headers, text } = await ask('/api/me', { method: 'OPTIONS', headers: origin })
  expect([status, text]).toEqual([204, ''])
  expect(Object.fromEntries(headers)).toMatchObject({
    'access-control-allow-headers': '*',
    'access-control-allow-methods': '*',
    'access-control-allow-origin': '*',
  })
  const own = await ask('/api/me', { headers: { Origin: new URL(server().base).origin } })
  expect(own.headers.get('access-control-allow-origin')).toBeNull()
})

describe('who asks', () => {
  afterEach(() => server().setGuest(false))

  test('the admin token is the administrator, sent raw', async () => {
    expect(await api('/api/me')).toEqual({
      code: 200,
      message: 'success',
      data: {
        id: expect.any(Number),
        username: expect.any(String),
        password: '',
        base_path: '/',
        role: 2,
        disabled: false,
        permission: expect.any(Number),
        sso_id: '',
        allow_ldap: true,
        otp: false,
      },
    })
  })

  test('a token that is not good is nobody, not a guest', async () => {
    await server().setGuest(true)
    const refused = { code: 401, message: 'token is invalidated', data: null }
    for (const token of ['wrong', `Bearer ${server().token}`, server().token.slice(0, -1)]) {
      expect(await api('/api/me', { token })).toEqual(refused)
      expect(await api('/api/admin/storage/list', { token })).toEqual(refused)
      expect(await post('/api/fs/list', { path: '/' }, { token })).toEqual(refused)
    }
  })

  test('no token is the guest, let in or not', async () => {
    await server().setGuest(false)
    const refused = { code: 401, message: 'Guest user is disabled, login please', data: null }
    for (const path of ['/api/me', '/api/admin/storage/list', '/api/admin/driver/names']) {
      expect(await api(path, { token: '' })).toEqual(refused)
    }
    expect(await post('/api/fs/list', { path: '/' }, { token: '' })).toEqual(refused)
    expect(await post('/api/fs/get', { path: '/' }, { token: '' })).toEqual(refused)
    await server().setGuest(true)
    expect(await api('/api/me', { token: '' })).toMatchObject({ code: 200, data: { username: 'guest', role: 1 } })
    expect(await api('/api/admin/storage/list', { token: '' })).toEqual({
      code: 403,
      message: 'You are not an admin',
      data: null,
    })
  })

  test('a login of a user who is no administrator', async () => {
    const user = { username: server().prefix.slice(1), password: 'pw', base_path: '/', role: 0, permission: 0 }
    expect(await post('/api/admin/user/create', user)).toEqual(OK)
    const { data } = await post('/api/auth/login', user, { token: '' })
    const token = String(data['token'])
    const me = await api('/api/me', { token })
    expect(me).toMatchObject({ code: 200, data: { username: user.username, role: 0, disabled: false } })
    expect(await api('/api/admin/storage/list', { token })).toMatchObject({
      code: 403,
      message: 'You are not an admin',
    })
    expect(await post(`/api/admin/user/delete?id=${me.data.id}`)).toEqual(OK)
    expect(await api('/api/me', { token })).toMatchObject({
      code: 401,
      message: 'failed find user: record not found',
    })
  })
})

test('the guest is told among the users, and changed whole', async () => {
  const { data } = await api('/api/admin/user/list?page=1&per_page=0')
  const guest = data.content.find((user) => user['username'] === 'guest')
  expect(guest).toEqual({
    id: expect.any(Number),
    username: 'guest',
    password: '',
    base_path: '/',
    role: 1,
    disabled: expect.any(Boolean),
    permission: 0,
    sso_id: '',
    allow_ldap: true,
  })
  expect(await post('/api/admin/user/update', { ...guest, role: 2 })).toEqual({
    code: 400,
    message: 'role can not be changed',
    data: null,
  })
  expect(await post('/api/admin/user/update', { id: guest?.['id'] })).toEqual({
    code: 400,
    message: "Key: 'User.Username' Error:Field validation for 'Username' failed on the 'required' tag",
    data: null,
  })
})

test('the setting that every download needs a signature', async () => {
  const setting = { key: 'sign_all', help: '', type: 'bool', options: '', group: 4, flag: 1 }
  await server().setSignAll(false)
  const { data } = await api('/api/admin/setting/get?key=sign_all')
  expect(data).toEqual({ ...setting, value: 'false', index: expect.any(Number) })
  expect((await api('/api/admin/setting/list?group=4')).data).toContainEqual(data)
  expect(await post('/api/admin/setting/save', [{ ...data, value: 'true' }])).toEqual(OK)
  expect((await api('/api/admin/setting/get?key=sign_all')).data).toEqual({ ...data, value: 'true' })
  expect(await api('/api/admin/setting/get?key=nothing')).toMatchObject({ code: 400, message: 'record not found' })
})
