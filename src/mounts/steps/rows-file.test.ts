import { expect, test } from 'vitest'
import { urlTreeStorage } from '../../openlist/index.ts'
import { rowsFile } from './rows-file.ts'

const row = (path: string) => urlTreeStorage({ mountPath: path, text: 'a:1:2:https://h/a' })

test('one storage is a file for Import, several are one for Backup & Restore, as was chosen', () => {
  const signed = { enable_sign: true, web_proxy: false, webdav_policy: '302_redirect' }
  const options = { sign: true, proxy: false }
  expect(JSON.parse(rowsFile([row('/a')], options))).toEqual({ ...row('/a'), ...signed })
  const storages = ['/a', '/b'].map(
    (path) => expect.objectContaining({ mount_path: path, enable_sign: true }) as unknown,
  )
  expect(JSON.parse(rowsFile([row('/a'), row('/b')], options))).toMatchObject({ storages, metas: [] })
  const proxied = JSON.parse(rowsFile([row('/a')], { sign: false, proxy: true })) as unknown
  expect(proxied).toMatchObject({ enable_sign: false, web_proxy: true, webdav_policy: 'native_proxy' })
})
