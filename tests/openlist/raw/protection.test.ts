import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { linkOf, OK, rawForTests, row } from './testing.ts'

const { server, ask, api, post, made, list, get, path } = rawForTests()

const TEXT = 'F:\n  1:1:https://h/a.mkv\n  Sub:\n    2:1:https://h/b.mkv\n'
const GUEST = { token: '' }
const NO = { code: 403, message: 'password is incorrect or you have no permission', data: null }

const meta = (more: object) => ({
  path: path('S'),
  password: 'pw',
  p_sub: false,
  write: false,
  w_sub: false,
  hide: '',
  h_sub: false,
  readme: '',
  r_sub: false,
  header: '',
  header_sub: false,
  ...more,
})
const create = (more: object = {}) => post('/api/admin/meta/create', meta(more))
const ours = async () => {
  const { data } = await api('/api/admin/meta/list?page=1&per_page=0')
  return data.content.filter((meta) => String(meta['path']).startsWith(server().prefix))
}
const head = async (name: string): Promise<number> =>
  (await ask(`/d${path(name)}`, { method: 'HEAD', token: '' })).status

beforeAll(() => made(row(path('S'), '123PanLink', linkOf(TEXT))))
beforeEach(async () => {
  await server().setGuest(true)
  await server().setSignAll(false)
})
afterEach(async () => {
  for (const meta of await ours()) await post(`/api/admin/meta/delete?id=${Number(meta['id'])}`)
})

test('without one, a guest sees all and takes all', async () => {
  expect(await list(path('S/F'), {}, GUEST)).toMatchObject({ code: 200, data: { total: 2 } })
  expect(await get(path('S/F/a.mkv'), {}, GUEST)).toMatchObject({ code: 200 })
  expect(await head('S/F/a.mkv')).toBe(302)
})

test('but does not make the server look again', async () => {
  const refused = { code: 403, message: 'Refresh without permission', data: null }
  expect(await list(path('S/F'), { refresh: true }, GUEST)).toEqual(refused)
})

describe('a password', () => {
  test('stands before its folder alone', async () => {
    expect(await create()).toEqual(OK)
    expect(await list(path('S'), {}, GUEST)).toEqual(NO)
    expect(await list(path('S'), { password: 'no' }, GUEST)).toEqual(NO)
    expect(await get(path('S'), {}, GUEST)).toEqual(NO)
    expect(await list(path('S'), { password: 'pw' }, GUEST)).toMatchObject({ code: 200 })
    expect(await list(path('S/F'), {}, GUEST)).toMatchObject({ code: 200 })
    expect(await get(path('S/F/a.mkv'), {}, GUEST)).toMatchObject({ code: 200 })
    expect([await head('S'), await head('S/F/a.mkv')]).toEqual([401, 302])
  })

  test('with its sub-folders, before all below; downloads need a signature then', async () => {
    await create({ p_sub: true })
    expect(await list(path('S/F'), {}, GUEST)).toEqual(NO)
    expect(await get(path('S/F/Sub/b.mkv'), {}, GUEST)).toEqual(NO)
    expect(await list(path('S/nowhere'), {}, GUEST)).toEqual(NO)
    expect(await head('S/F/Sub/b.mkv')).toBe(401)
    const { data } = await list(path('S/F/Sub'), { password: 'pw' }, GUEST)
    expect(data.content).toMatchObject([{ name: 'b.mkv', sign: expect.stringMatching(/:0$/) }])
    expect(await head(`S/F/Sub/b.mkv?sign=${data.content[0]?.sign}`)).toBe(302)
  })

  test('an administrator needs none', async () => {
    await create({ p_sub: true })
    expect(await list(path('S/F'))).toMatchObject({ code: 200, data: { total: 2 } })
  })

  test('a nearer entry without one opens its folder again, and all below', async () => {
    await create({ p_sub: true })
    await create({ path: path('S/F'), password: '' })
    for (const folder of ['S/F', 'S/F/Sub']) expect(await list(path(folder), {}, GUEST)).toMatchObject({ code: 200 })
    expect(await head('S/F/a.mkv')).toBe(302)
  })
})

test('where no guest is let in, listings are refused, downloads are not', async () => {
  await server().setGuest(false)
  const refused = { code: 401, message: 'Guest user is disabled, login please', data: null }
  expect(await list(path('S/F'), {}, GUEST)).toEqual(refused)
  expect(await get(path('S/F/a.mkv'), {}, GUEST)).toEqual(refused)
  expect(await head('S/F/a.mkv')).toBe(302)
})

describe('entries', () => {
  test('are listed whole, their paths cleaned', async () => {
    await create({ path: `${path('S').replace('/', '\\')}/`, readme: 'r' })
    const [made] = await ours()
    expect(made).toEqual({
      ...meta({ readme: 'r' }),
      id: expect.any(Number),
      read_users: null,
      read_users_sub: false,
      write_users: null,
      write_users_sub: false,
    })
    expect((await api(`/api/admin/meta/get?id=${Number(made?.['id'])}`)).data).toEqual(made)
  })

  test('one a folder', async () => {
    await create()
    expect(await create()).toEqual({
      code: 500,
      message: 'constraint failed: UNIQUE constraint failed: x_meta.path (2067)',
      data: null,
    })
    expect(await create({ path: '' })).toEqual({
      code: 400,
      message: "Key: 'Meta.Path' Error:Field validation for 'Path' failed on the 'required' tag",
      data: null,
    })
  })

  test('are changed whole, and deleted', async () => {
    await create({ readme: 'r' })
    const [made] = await ours()
    const id = Number(made?.['id'])
    expect(await post('/api/admin/meta/update', { id, path: path('S'), password: 'new', p_sub: true })).toEqual(OK)
    expect((await ours())[0]).toEqual({ ...made, password: 'new', p_sub: true, readme: '' })
    expect(await list(path('S/F'), { password: 'new' }, GUEST)).toMatchObject({ code: 200 })
    expect(await post(`/api/admin/meta/delete?id=${id}`)).toEqual(OK)
    const gone = { code: 500, message: 'failed get old meta: record not found', data: null }
    expect(await post(`/api/admin/meta/delete?id=${id}`)).toEqual(gone)
    expect(await post('/api/admin/meta/update', meta({ id }))).toEqual(gone)
    expect(await list(path('S/F'), {}, GUEST)).toMatchObject({ code: 200 })
  })

  test('hide names, and give texts', async () => {
    await create({ path: path('S/F'), password: '', hide: String.raw`^a\.mkv$`, readme: 'R', header: 'H' })
    expect(await list(path('S/F'), {}, GUEST)).toMatchObject({
      data: { content: [{ name: 'Sub' }], total: 1, readme: 'R', header: 'H' },
    })
    expect(await get(path('S/F/a.mkv'), {}, GUEST)).toEqual(NO)
    expect(await list(path('S/F/Sub'), {}, GUEST)).toMatchObject({ data: { readme: '', header: '' } })
  })
})
