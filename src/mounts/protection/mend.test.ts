import { expect, test } from 'vitest'
import { MountlinkError } from '../../core/index.ts'
import { connect, type HttpRequest } from '../../openlist/api/index.ts'
import { guardListing, signDownloads } from './mend.ts'

const row = (id: number, sign: boolean) => ({
  id,
  mount_path: `/${id}`,
  driver: 'UrlTree',
  enable_sign: sign,
  web_proxy: true,
  addition: '{"url_structure":"a:"}',
})

/** What the server's *Metas* say of the second storage. */
const SECOND = { id: 7, path: '/2', password: 'old', p_sub: false, hide: 'x' }

/** @param fails number of the storage whose driver does not start */
const server = (signed: readonly boolean[], fails = 0, metas: readonly object[] = [SECOND]) => {
  const sent: (readonly [path: string, body: unknown])[] = []
  const openList = connect('http://nas', 't', async ({ url, body }: HttpRequest) => {
    const { pathname, searchParams } = new URL(url)
    const id = Number(searchParams.get('id'))
    if (body !== undefined) sent.push([pathname, JSON.parse(body)])
    const answer =
      pathname === '/api/admin/meta/list'
        ? {
            code: 200,
            message: '',
            data: { content: metas },
          }
        : body === undefined
          ? { code: 200, message: '', data: row(id, signed[id - 1] ?? false) }
          : (JSON.parse(body) as { readonly id?: number }).id === fails
            ? { code: 500, message: 'failed init storage: no such line', data: null }
            : { code: 200, message: '', data: null }
    return { status: 200, redirected: false, text: JSON.stringify(answer) }
  })
  return { openList, sent }
}

const at = (...ids: readonly number[]) => ids.map((id) => ({ id, path: `/${id}` }))

test('each storage is sent back whole, signed; one that is signed already is left alone', async () => {
  const { openList, sent } = server([false, true, false])
  await signDownloads(openList, at(1, 2, 3))
  expect(sent).toEqual([1, 3].map((id) => ['/api/admin/storage/update', row(id, true)]))
})

test('a driver that does not start stops none of the others, and is told of', async () => {
  const { openList, sent } = server([], 1)
  await expect(signDownloads(openList, at(1, 2))).rejects.toEqual(
    new MountlinkError('openlist-driver-failed', { message: 'no such line' }),
  )
  expect(sent).toHaveLength(2)
})

test('a password covers each storage and all below; what else is said of the folder stays', async () => {
  const { openList, sent } = server([])
  await guardListing(openList, at(1, 2), 'pw')
  expect(sent).toMatchObject([
    ['/api/admin/meta/create', { path: '/1', password: 'pw', p_sub: true }],
    ['/api/admin/meta/update', { id: 7, path: '/2', password: 'pw', p_sub: true, hide: 'x' }],
  ])
})

test('folders below that have an entry of their own are not let off by it; a password of their own they keep', async () => {
  const below = [
    { id: 8, path: '/1/readme', password: '', p_sub: false, readme: 'hello' },
    { id: 9, path: '/1/own', password: 'own', p_sub: false },
    { id: 10, path: '/1/own whole', password: 'own', p_sub: true },
    { id: 11, path: '/11', password: '', p_sub: false },
  ]
  const { openList, sent } = server([], 0, below)
  await guardListing(openList, at(1), 'pw')
  expect(sent).toMatchObject([
    ['/api/admin/meta/create', { path: '/1', password: 'pw', p_sub: true }],
    ['/api/admin/meta/update', { id: 8, path: '/1/readme', password: 'pw', p_sub: true, readme: 'hello' }],
    ['/api/admin/meta/update', { id: 9, path: '/1/own', password: 'own', p_sub: true }],
  ])
  expect(sent).toHaveLength(3)
})
