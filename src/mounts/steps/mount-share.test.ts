import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import { readMountings } from '../../library/index.ts'
import { connect, type HttpRequest, listStorages, type StoredRow } from '../../openlist/api/index.ts'
import { mountShare } from './mount-share.ts'

vi.mock('webextension-polyfill', () => ({ default: {} }))

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const SHARE = { shareKey: 'abc-def', password: 'x1y2', folder: 0 }

/** An OpenList that keeps storages as the real one does; `fails` is what a driver that does not start says. */
function server(rows: StoredRow[] = []) {
  const state = { rows, sent: [] as string[], fails: '' }
  const answer = (path: string, body: StoredRow | null): object => {
    const id = Number(new URLSearchParams(path.split('?')[1]).get('id'))
    if (path.startsWith('/api/admin/storage/list')) return ok({ content: state.rows })
    if (path.startsWith('/api/admin/storage/get')) return ok(state.rows.find((row) => row.id === id))
    if (!body) return { code: 404, message: path, data: null }
    const row = { ...body, id: body.id ?? state.rows.length + 1, status: state.fails || 'work' }
    state.rows = [...state.rows.filter((one) => one.id !== row.id), row]
    return state.fails === ''
      ? ok({ id: row.id })
      : { code: 500, message: `failed init storage: ${state.fails}`, data: { id: row.id } }
  }
  const openList = connect('http://nas', 't', async ({ url, body }: HttpRequest) => {
    const path = url.slice('http://nas'.length)
    if (body !== undefined) state.sent.push(path)
    const text = JSON.stringify(answer(path, body === undefined ? null : (JSON.parse(body) as StoredRow)))
    return { status: 200, redirected: false, text }
  })
  return {
    state,
    openList,
    mount: async (share = SHARE, path = '/Movies') => mountShare(openList, share, path, await listStorages(openList)),
  }
}
const ok = (data: unknown): object => ({ code: 200, message: 'success', data })

const additionIn = ({ addition = '{}' }: Partial<StoredRow> = {}): unknown => JSON.parse(addition)

test('a share is created signed and proxied, and remembered', async () => {
  const { state, mount } = server()
  const mounting = await mount()
  expect(state.sent).toEqual(['/api/admin/storage/create'])
  expect(state.rows).toMatchObject([
    { mount_path: '/Movies', driver: '123PanShare', enable_sign: true, web_proxy: true, webdav_policy: 'native_proxy' },
  ])
  expect(additionIn(state.rows[0])).toEqual({
    sharekey: 'abc-def',
    sharepassword: 'x1y2',
    root_folder_id: '0',
    accesstoken: '',
  })
  expect(await readMountings()).toEqual([mounting])
  expect(mounting).toMatchObject({
    base: 'http://nas',
    driver: '123PanShare',
    path: '/Movies',
    order: null,
    share: SHARE,
    storages: [{ id: 1, path: '/Movies', files: 0 }],
  })
})

const stored = (over: Partial<StoredRow> = {}): StoredRow => ({
  id: 7,
  mount_path: '/Movies',
  driver: '123PanShare',
  status: 'work',
  enable_sign: false,
  remark: 'mine',
  addition: '{"sharekey":"old-one","sharepassword":"","root_folder_id":"5","accesstoken":"by hand"}',
  ...over,
})

test('a share’s storage that stands there is changed; what was entered by hand beside the share stays', async () => {
  const { state, mount } = server([stored()])
  const mounting = await mount()
  expect(state.sent).toEqual(['/api/admin/storage/update'])
  expect(state.rows).toMatchObject([{ id: 7, remark: 'mine', enable_sign: true, web_proxy: true }])
  expect(additionIn(state.rows[0])).toEqual({
    sharekey: 'abc-def',
    sharepassword: 'x1y2',
    root_folder_id: '0',
    accesstoken: 'by hand',
  })
  expect(mounting.storages).toEqual([{ id: 7, path: '/Movies', files: 0 }])
})

test('another share at a path of ours takes the first one’s place in the library, too', async () => {
  const { mount } = server()
  await mount()
  await mount({ ...SHARE, shareKey: 'other-1' })
  await mount(SHARE, '/More')
  const shares = (await readMountings()).map(({ path, share }) => `${path} ${share?.shareKey}`)
  expect(new Set(shares)).toEqual(new Set(['/More abc-def', '/Movies other-1']))
  expect(shares).toHaveLength(2)
})

test('a row that was kept although its driver failed is remembered, and mended instead of made again', async () => {
  const { state, mount } = server()
  state.fails = 'no luck'
  await expect(mount()).rejects.toMatchObject({
    problem: { code: 'openlist-driver-failed', detail: { message: 'no luck' } },
  })
  expect(await readMountings()).toMatchObject([{ path: '/Movies', share: SHARE }])
  state.fails = ''
  await mount()
  expect(state.sent).toEqual(['/api/admin/storage/create', '/api/admin/storage/update'])
  expect(state.rows).toHaveLength(1)
  expect(await readMountings()).toHaveLength(1)
})

test('at the path of another driver nothing is sent', async () => {
  const { state, mount } = server([stored({ driver: 'Local' })])
  await expect(mount()).rejects.toMatchObject({ problem: { code: 'openlist-path-taken', detail: { path: '/Movies' } } })
  expect(state.sent).toEqual([])
  expect(await readMountings()).toEqual([])
})
