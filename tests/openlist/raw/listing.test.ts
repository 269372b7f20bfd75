import { describe, expect, test } from 'vitest'
import { linkOf, OK, rawForTests, row, treeOf } from './testing.ts'

const { server, ask, post, made, storage, list, names, get, path } = rawForTests()

const urls = (...names: readonly string[]): string => names.map((name) => `1:1:https://h/${name}\n`).join('')
const update = (row: object) => post('/api/admin/storage/update', row)
const refused = (message: string) => ({ code: 500, message, data: null })

describe('what a listing says', () => {
  test('of folders and files, by either driver', async () => {
    const text = 'F:\n  123:1700000000:https://h/a%20b.mkv\n  5:https://h/c.txt\n  x:\nhttps://h/r.jpg\n'
    await made(row(path('shape'), '123PanLink', linkOf(text)))
    const epoch = { modified: '1970-01-01T00:00:00Z', created: '1970-01-01T00:00:00Z' }
    const always = { thumb: '', hashinfo: 'null', hash_info: null }
    expect(await list(path('shape'))).toEqual({
      code: 200,
      message: 'success',
      data: {
        content: [
          { name: 'F', size: 128, is_dir: true, ...epoch, sign: '', type: 1, ...always },
          { name: 'r.jpg', size: 0, is_dir: false, ...epoch, sign: expect.any(String), type: 5, ...always },
        ],
        total: 2,
        readme: '',
        header: '',
        write: true,
        write_content_bypass: false,
        provider: 'unknown',
      },
    })
    const { data } = await list(path('shape/F/'))
    expect(data.content).toMatchObject([
      { name: 'a b.mkv', size: 123, modified: '2023-11-14T22:13:20Z', type: 2 },
      // A size without a time is the time of reading, whole seconds.
      { name: 'c.txt', size: 5, modified: expect.stringMatching(/^20\d\d-[\d-]+T[\d:]+Z$/), type: 4 },
      { name: 'x', size: 0, is_dir: true, type: 1 },
    ])
  })

  test('of an empty folder: null', async () => {
    await made(row(path('empty'), '123PanLink', linkOf('')))
    expect(await list(path('empty'))).toMatchObject({ code: 200, data: { content: null, total: 0 } })
  })

  test('page by page', async () => {
    await made(row(path('pages'), 'UrlTree', treeOf(urls('a', 'b', 'c').replaceAll('1:1:', ''))))
    expect(await names(path('pages'), { page: 2, per_page: 2 })).toEqual(['c'])
    expect(await names(path('pages'), { page: -1, per_page: -1 })).toEqual(['a', 'b', 'c'])
    expect(await list(path('pages'), { page: 3, per_page: 2 })).toMatchObject({ data: { content: null, total: 3 } })
  })

  test('of equal names the first, but all below either is found', async () => {
    const text = `2:1:https://h/b\n3:1:https://h/b\na:\n  ${urls('x')}a:\n  ${urls('y')}`
    await made(row(path('equal'), '123PanLink', linkOf(text)))
    expect(await names(path('equal'))).toEqual(['b', 'a'])
    expect(await names(path('equal/a'))).toEqual(['x'])
    expect(await get(path('equal/b'))).toMatchObject({ data: { size: 2 } })
    expect(await get(path('equal/a/y'))).toMatchObject({ code: 200, data: { name: 'y' } })
  })

  test('with a time after the year 9999: nothing at all', async () => {
    await made(row(path('late'), '123PanLink', linkOf('1:253402300800:https://h/a\n')))
    const body = { path: path('late'), password: '', page: 1, per_page: 0, refresh: false }
    const { status, text } = await ask('/api/fs/list', { body })
    expect([status, text]).toEqual([200, ''])
  })
})

describe('a path', () => {
  test('may begin without a slash, end with one, and have slashes of the other kind', async () => {
    await made(row(path('ways'), 'UrlTree', treeOf('F:\n  n:1:1:https://h/a\n')))
    for (const way of [path('ways/F'), path('ways/F').slice(1), `/${path('ways//F/./')}`, path('ways\\F')]) {
      expect(await names(way)).toEqual(['n'])
    }
  })

  test('may not go up, though a name may have two dots', async () => {
    await made(row(path('up..'), 'UrlTree', treeOf('..a..:\n  n:1:1:https://h/a\n')))
    expect(await names(path('up../..a..'))).toEqual(['n'])
    const no = { code: 403, message: 'using relative path is not allowed', data: null }
    for (const way of [`${server().prefix}/x/..`, '/..', '..']) {
      expect(await list(way)).toEqual(no)
      expect(await get(way)).toEqual(no)
    }
  })

  test('that leads nowhere', async () => {
    await made(row(path('nowhere'), '123PanLink', linkOf(`F:\n  ${urls('a')}`)))
    const nothing = 'failed get objs: failed get dir: failed to get obj: object not found'
    expect(await list(path('nowhere/x'))).toEqual(refused(nothing))
    expect(await list(path('nowhere/F/a/x'))).toEqual(refused(nothing))
    expect(await list(path('nowhere/F/a'))).toEqual(refused('failed get objs: not a folder'))
    expect(await get(path('nowhere/x'))).toEqual(refused('failed to get obj: object not found'))
    const elsewhere = `failed get storage: storage not found; rawPath: ${path('elsewhere')}`
    expect(await list(path('elsewhere'))).toEqual(refused(elsewhere))
    expect(await get(path('elsewhere'))).toEqual(refused(elsewhere))
  })
})

test('a storage that has not started says so by UrlTree, and is not found by 123PanLink', async () => {
  await post('/api/admin/storage/create', row(path('bad-tree'), 'UrlTree', treeOf('bad')))
  await post('/api/admin/storage/create', row(path('bad-link'), '123PanLink', linkOf('bad')))
  const why = 'invalid line: bad, because url is required for file'
  expect(await list(path('bad-tree'))).toEqual(refused(`failed get objs: storage status: ${why}: storage not init`))
  expect(await list(path('bad-link'))).toEqual(refused('failed get objs: failed to list objs: object not found'))
  expect(await get(path('bad-tree'))).toMatchObject({ code: 200, data: { is_dir: true, provider: 'UrlTree' } })
})

describe('what is kept of listings', () => {
  const TEXTS = ['a', 'b'].map((name) => `F:\n  ${urls(name)}${urls(name)}`)

  test('123PanLink shows the old listing after an update, until each folder is refreshed', async () => {
    const id = await made(row(path('cache'), '123PanLink', linkOf(TEXTS[0] ?? '')))
    for (const folder of ['cache', 'cache/F']) await names(path(folder))
    expect(await update({ ...(await storage(id)), addition: JSON.stringify(linkOf(TEXTS[1] ?? '')) })).toEqual(OK)
    expect(await names(path('cache'))).toEqual(['F', 'a'])
    expect(await names(path('cache'), { refresh: true })).toEqual(['F', 'b'])
    expect(await names(path('cache/F'))).toEqual(['a'])
    expect(await get(path('cache/F/a'))).toEqual(refused('failed link: failed get link: object not found'))
    expect(await names(path('cache/F'), { refresh: true })).toEqual(['b'])
  })

  test('UrlTree shows the new one at once', async () => {
    const id = await made(row(path('fresh'), 'UrlTree', treeOf('a:1:1:https://h/a')))
    expect(await names(path('fresh'))).toEqual(['a'])
    expect(await update({ ...(await storage(id)), addition: JSON.stringify(treeOf('b:1:1:https://h/a')) })).toEqual(OK)
    expect(await names(path('fresh'))).toEqual(['b'])
  })

  test('what is moved or deleted is not kept; nor is anything after a setting was saved', async () => {
    const id = await made(row(path('moved'), '123PanLink', linkOf(urls('a'))))
    await names(path('moved'))
    const send = async (mount: string, name: string) =>
      update({ ...(await storage(id)), mount_path: path(mount), addition: JSON.stringify(linkOf(urls(name))) })
    expect(await send('moved-on', 'b')).toEqual(OK)
    expect(await names(path('moved-on'))).toEqual(['b'])
    expect(await send('moved-on', 'c')).toEqual(OK)
    expect(await names(path('moved-on'))).toEqual(['b'])
    await server().setSignAll(true)
    expect(await names(path('moved-on'))).toEqual(['c'])
    await post(`/api/admin/storage/delete?id=${id}`)
    await made(row(path('moved-on'), '123PanLink', linkOf(urls('d'))))
    expect(await names(path('moved-on'))).toEqual(['d'])
  })
})

describe('mounts in mounts', () => {
  test('a folder shows what its storage has, then what is mounted in it; the way there is made up', async () => {
    await made(row(path('M'), '123PanLink', linkOf(`F:\n  ${urls('a')}`)))
    await made(row(path('M/F/deep/er'), 'UrlTree', treeOf('b:1:1:https://h/b')))
    await made(row(path('M/Series'), 'UrlTree', treeOf('c:1:1:https://h/c')))
    expect(await names(path('M'))).toEqual(['F', 'Series'])
    expect(await names(path('M/F'))).toEqual(['a', 'deep'])
    expect(await names(path('M/F/deep'))).toEqual(['er'])
    expect(await names(path('M/F/deep/er'))).toEqual(['b'])
    expect(await get(path('M/F/deep'))).toMatchObject({ data: { is_dir: true, size: 0, provider: '123PanLink' } })
    expect(await get(path('M/Series'))).toMatchObject({ data: { is_dir: true, type: 0, provider: 'UrlTree' } })
  })

  test('what is mounted over a folder hides it', async () => {
    await made(row(path('H'), '123PanLink', linkOf(`F:\n  ${urls('a')}`)))
    await made(row(path('H/F'), 'UrlTree', treeOf('b:1:1:https://h/b')))
    expect(await names(path('H'))).toEqual(['F'])
    expect(await names(path('H/F'))).toEqual(['b'])
    expect(await get(path('H/F/a'))).toEqual(refused('failed to get obj: object not found'))
  })

  test('they stand in the order of their order, then of their paths', async () => {
    for (const [name, order] of [
      ['b', 0],
      ['a', 0],
      ['z', -1],
    ] as const)
      await made(row(path(`order/${name}`), 'UrlTree', treeOf(''), { order }))
    expect(await names(path('order'))).toEqual(['z', 'a', 'b'])
  })
})
