import { expect, test } from 'vitest'
import { connect } from './connection.ts'
import { listStorages } from './storages.ts'
import { urlPath } from './url-path.ts'

test('a storage is left out whose path no OpenList has, and no address can be made of', async () => {
  const paths = ['/电影', '@evil.example', '/\uD800', '/a\uDC00/b', '/😀']
  const content = paths.map((path, id) => ({ id, mount_path: path, driver: 'UrlTree', status: 'work' }))
  const text = JSON.stringify({ code: 200, message: 'success', data: { content } })
  const all = await listStorages(connect('http://nas', 't', async () => ({ status: 200, redirected: false, text })))
  expect(all.map(({ mountPath }) => mountPath)).toEqual(['/电影', '/😀'])
  for (const { mountPath } of all) expect(decodeURIComponent(urlPath(mountPath))).toBe(mountPath)
})
