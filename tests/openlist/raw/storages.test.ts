import { describe, expect, test } from 'vitest'
import { linkOf, OK, rawForTests, row, treeOf } from './testing.ts'

const { api, post, create, made, storage, names, path } = rawForTests()

const TEXT = 'F:\n  1:1700000000:https://vip.123pan.cn/1812345678/F/a.mkv\n'
const OTHER = 'F:\n  2:1700000000:https://vip.123pan.cn/1812345678/F/b.mkv\n'
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/
const NO_URL = 'invalid line: nonsense, because url is required for file'
const kept = (message: string) => `failed init storage but storage is already created: failed init storage: ${message}`
const update = (row: object) => post('/api/admin/storage/update', row)
const remove = (id: number) => post(`/api/admin/storage/delete?id=${id}`)

describe('create', () => {
  test('gives an id, and keeps the row: its path cleaned, its driver’s fields written anew', async () => {
    const addition = linkOf(TEXT, { private_key: '<&>\b\u2028"\\', more: 1 })
    const sent = row(`\\${path('whole')}//x/../`, '123PanLink', addition, { remark: 'r', status: 'hi', order: 3 })
    const id = await made(sent)
    const found = await storage(id)
    expect(found).toEqual({
      ...sent,
      id,
      mount_path: path('whole'),
      status: 'work',
      modified: expect.stringMatching(TIME),
      addition: String.raw`{"origin_urls":"F:\n  1:1700000000:https://vip.123pan.cn/1812345678/F/a.mkv\n","private_key":"\u003c\u0026\u003e\u0008\u2028\"\\","uid":1812345678,"valid_duration":30}`,
    })
    const listed = await api('/api/admin/storage/list?page=1&per_page=0')
    expect(listed.data.content).toContainEqual(found)
    expect(listed.data['total']).toBe(listed.data.content.length)
  })

  test('on a path that is taken: nothing is made', async () => {
    await made(row(path('taken'), 'UrlTree', treeOf('')))
    expect(await create(row(`${path('taken')}/`, '123PanLink', linkOf(TEXT)))).toEqual({
      code: 500,
      message:
        'failed create storage in database: constraint failed: UNIQUE constraint failed: x_storages.mount_path (2067)',
      data: { id: 0 },
    })
  })

  test('with a driver that there is not: nothing is made', async () => {
    expect(await create(row(path('none'), 'Nope', {}))).toEqual({
      code: 500,
      message: 'failed get driver new: no driver named: Nope',
      data: { id: 0 },
    })
  })

  test.each([
    ['123PanLink', linkOf('nonsense'), NO_URL],
    ['UrlTree', treeOf('nonsense'), NO_URL],
    ['UrlTree', treeOf('F:\n odd'), "the line ' odd' is not a multiple of 2"],
    ['123PanLink', linkOf('x:1:https://h/a'), 'invalid line: x:1:https://h/a, because file size must be an integer'],
    [
      'UrlTree',
      treeOf('n:1:x:https://h/a'),
      'invalid line: n:1:x:https://h/a, because file modified must be an unix timestamp',
    ],
    ['UrlTree', treeOf(':https://h/a'), "invalid line: :https://h/a, because file name can't be empty"],
    ['UrlTree', treeOf('n https://h/a'), "invalid line: n https://h/a, because file info must end with ':'"],
    ['123 Open', {}, 'init get access token error: no valid authentication method available'],
    [
      'UrlTree',
      '',
      'readObjectStart: expect { or n, but found \u0000, error found in #0 byte of ...||..., bigger context ...||...',
    ],
    [
      'UrlTree',
      '[]',
      'readObjectStart: expect { or n, but found [, error found in #1 byte of ...|[]|..., bigger context ...|[]|...',
    ],
  ])('what the driver refuses is kept: %s %j', async (driver, addition, message) => {
    const mount = path(`bad-${message.length}-${driver}`)
    const { data, ...answer } = await create(row(mount, driver, addition))
    expect([answer, data]).toEqual([{ code: 500, message: kept(message) }, { id: expect.any(Number) }])
    expect(await storage(data.id)).toMatchObject({ mount_path: mount, driver, status: message, disabled: false })
    expect(await remove(data.id)).toEqual(OK)
  })

  test('a number that is a text is refused with what stands around it, the key too', async () => {
    const { data, message } = await create(row(path('uid'), '123PanLink', linkOf('', { uid: '5' })))
    expect(message).toBe(
      kept(
        '_123Link.Addition.UID: readUint64: unexpected character: \uFFFD, error found in #10 byte of ' +
          '...|y","uid":"5","valid_|..., bigger context ...|{"origin_urls":"","private_key":"k3y","uid":"5","valid_duration":30}|...',
      ),
    )
    expect((await storage(data.id))['addition']).toBe(
      '{"origin_urls":"","private_key":"k3y","uid":0,"valid_duration":0}',
    )
  })
})

describe('update', () => {
  test('replaces the row: what is not sent is zero, but for the driver’s own fields', async () => {
    const id = await made(row(path('part'), '123PanLink', linkOf(TEXT)))
    const sent = {
      id,
      mount_path: path('part'),
      driver: '123PanLink',
      addition: JSON.stringify({ Origin_URLs: OTHER }),
    }
    expect(await update(sent)).toEqual(OK)
    const after = await storage(id)
    expect(after).toMatchObject({ cache_expiration: 0, webdav_policy: '', status: 'work' })
    expect(JSON.parse(String(after['addition']))).toEqual(linkOf(OTHER))
  })

  test('with a text that the driver refuses: the new row is kept, the old tree is shown', async () => {
    const id = await made(row(path('refused'), '123PanLink', linkOf(TEXT)))
    const addition = JSON.stringify(linkOf('nonsense'))
    expect(await update({ ...(await storage(id)), addition })).toEqual({
      code: 500,
      message: `failed init storage: ${NO_URL}`,
      data: null,
    })
    expect(await storage(id)).toMatchObject({ addition, status: NO_URL })
    expect(await names(path('refused/F'), { refresh: true })).toEqual(['a.mkv'])
    expect(await update({ ...(await storage(id)), addition: JSON.stringify(linkOf(OTHER)) })).toEqual(OK)
    expect(await names(path('refused/F'), { refresh: true })).toEqual(['b.mkv'])
  })

  test('moves a storage, but not onto another', async () => {
    const id = await made(row(path('from'), 'UrlTree', treeOf(TEXT)))
    await made(row(path('there'), 'UrlTree', treeOf(TEXT)))
    const before = await storage(id)
    expect(await update({ ...before, mount_path: path('there') })).toMatchObject({
      code: 500,
      message:
        'failed update storage in database: constraint failed: UNIQUE constraint failed: x_storages.mount_path (2067)',
    })
    expect(await update({ ...before, mount_path: path('to') })).toEqual(OK)
    expect(await names(path('to'))).toEqual(['F'])
    expect(await post('/api/fs/list', { path: path('from') })).toMatchObject({
      code: 500,
      message: `failed get storage: storage not found; rawPath: ${path('from')}`,
    })
  })

  test('changes neither a driver nor what is not there', async () => {
    const id = await made(row(path('driver'), 'UrlTree', treeOf(TEXT)))
    const before = await storage(id)
    expect(await update({ ...before, driver: '123PanLink' })).toMatchObject({ message: 'driver cannot be changed' })
    expect(await update({ ...before, id: id + 1000 })).toEqual({
      code: 500,
      message: 'failed get old storage: record not found',
      data: null,
    })
  })
})

test('disabled, a storage is not there; enabled, it is again; deleted, it is gone', async () => {
  const id = await made(row(path('off'), 'UrlTree', treeOf(TEXT)))
  const turn = (way: 'enable' | 'disable') => post(`/api/admin/storage/${way}?id=${id}`)
  expect(await turn('disable')).toEqual(OK)
  expect(await storage(id)).toMatchObject({ disabled: true, status: 'disabled' })
  expect(await post('/api/fs/list', { path: path('off/F') })).toMatchObject({
    message: `failed get storage: storage not found; rawPath: ${path('off/F')}`,
  })
  expect(await turn('disable')).toMatchObject({ code: 500, message: 'this storage have disabled' })
  // An update does not enable it: it is kept as enabled, and not mounted.
  expect(await update({ ...(await storage(id)), disabled: false })).toMatchObject({
    message: `failed get storage driver: no mount path for an storage is: ${path('off')}`,
  })
  expect(await update({ ...(await storage(id)), disabled: true })).toEqual(OK)
  expect(await turn('enable')).toEqual(OK)
  expect(await storage(id)).toMatchObject({ disabled: false, status: 'work' })
  expect(await names(path('off'))).toEqual(['F'])
  expect(await turn('enable')).toMatchObject({ code: 500, message: 'this storage have enabled' })
  expect(await remove(id)).toEqual(OK)
  for (const answer of [await remove(id), await turn('enable'), await turn('disable')]) {
    expect(answer).toEqual({ code: 500, message: 'failed get storage: record not found', data: null })
  }
  expect(await api(`/api/admin/storage/get?id=${id}`)).toEqual({ code: 500, message: 'record not found', data: null })
})

test('123PanShare starts with any key, and fails when it is listed', async () => {
  const addition = { sharekey: 'no-Such', sharepassword: '', root_folder_id: '0', accesstoken: '' }
  const proxied = { web_proxy: true, webdav_policy: 'native_proxy' }
  const id = await made(row(path('share'), '123PanShare', addition, proxied))
  expect(await storage(id)).toMatchObject({ status: 'work', addition: JSON.stringify(addition), ...proxied })
  expect(await post('/api/fs/list', { path: path('share') })).toMatchObject({
    code: 500,
    message: expect.stringMatching(/^failed get objs: failed to list objs: ./),
  })
})
