import { expect, test } from 'vitest'
import type { StorageRow } from '../../openlist/index.ts'
import { checkRestore, restoreText } from './restore-text.ts'

const placed = (path: string, shareKey: string, password = '') => ({
  path,
  share: { shareKey, password, origin: null },
})
const SHARES = [placed('/Movies', 'abc-def', 'x1"y\\2'), placed('/电影', 'ghi-jkl')]

test('a restore file holds each share signed and proxied, and nothing that would overwrite settings', () => {
  const file = JSON.parse(restoreText(SHARES)) as { readonly storages: readonly StorageRow[] }
  expect(Object.keys(file)).toEqual(['encrypted', 'settings', 'users', 'storages', 'metas', 'shares'])
  expect(file).toMatchObject({ encrypted: '', settings: null, users: [], metas: [], shares: [] })
  expect(file.storages).toMatchObject(
    ['/Movies', '/电影'].map((path) => ({
      mount_path: path,
      driver: '123PanShare',
      enable_sign: true,
      web_proxy: true,
      webdav_policy: 'native_proxy',
    })),
  )
  expect(file.storages.map(({ addition }) => JSON.parse(addition) as unknown)).toEqual([
    { sharekey: 'abc-def', sharepassword: 'x1"y\\2', root_folder_id: '0', accesstoken: '' },
    { sharekey: 'ghi-jkl', sharepassword: '', root_folder_id: '0', accesstoken: '' },
  ])
})

test.each([
  ['one is missing', (text: string) => text, [...SHARES, placed('/more', 'm-1')]],
  ['one stands elsewhere', (text: string) => text.replace('/Movies', '/Movie'), SHARES],
  ['one is another share', (text: string) => text.replace('abc-def', 'abc-deg'), SHARES],
  ['a password differs', (text: string) => text.replace('x1', 'x2'), SHARES],
  ['another driver', (text: string) => text.replace('123PanShare', '123Pan'), SHARES],
  ['it is cut off', (text: string) => text.slice(0, -9), SHARES],
])('a file in which %s is not offered', (_, spoil, shares) => {
  const text = restoreText(SHARES)
  expect(() => checkRestore(text, SHARES)).not.toThrow()
  expect(() => checkRestore(spoil(text), shares)).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ code: 'export-differs' }) }),
  )
})
