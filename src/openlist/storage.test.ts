import { expect, test } from 'vitest'
import { driveSettings, pan123LinkStorage, pan123ShareStorage, urlTreeStorage } from './index.ts'

const link = {
  mountPath: '/Movies',
  text: 'A:\n  1:2:https://h/"x"',
  privateKey: 'k',
  uid: '1812345678',
  validMinutes: 30,
}

test('123PanLink: the driver signs; the account id is a number', () => {
  const { addition, ...row } = pan123LinkStorage(link)
  expect(row).toEqual({
    mount_path: '/Movies',
    order: 0,
    driver: '123PanLink',
    cache_expiration: 30,
    custom_cache_policies: '',
    remark: '',
    disabled: false,
    disable_index: false,
    enable_sign: false,
    order_by: '',
    order_direction: '',
    extract_folder: '',
    web_proxy: false,
    webdav_policy: '302_redirect',
    proxy_range: false,
    down_proxy_url: '',
    disable_proxy_sign: false,
  })
  expect(JSON.parse(addition)).toEqual({
    origin_urls: link.text,
    private_key: 'k',
    uid: 1812345678,
    valid_duration: 30,
  })
})

test.each([
  [{ uid: '' }, 'uid'],
  [{ uid: '0' }, 'uid'],
  [{ uid: '12e3' }, 'uid'],
  [{ uid: '99999999999999999999' }, 'uid'],
  [{ validMinutes: 0 }, 'validMinutes'],
  [{ validMinutes: 1.5 }, 'validMinutes'],
])('123PanLink: %j is refused', (wrong, setting) => {
  expect(() => pan123LinkStorage({ ...link, ...wrong })).toThrow(
    expect.objectContaining({ problem: { code: 'setting-invalid', detail: { setting } } }),
  )
})

test('UrlTree: sizes are not asked for, and OpenList does not write', () => {
  const { driver, webdav_policy, addition } = urlTreeStorage({ mountPath: '/m', text: 'A:' })
  expect([driver, webdav_policy]).toEqual(['UrlTree', '302_redirect'])
  expect(JSON.parse(addition)).toEqual({ url_structure: 'A:', head_size: false, writable: false })
})

test('123PanShare: through the local proxy', () => {
  const row = pan123ShareStorage({ mountPath: '/m', shareKey: 'a-b', password: 'p', folder: 7 })
  expect(row).toMatchObject({ driver: '123PanShare', web_proxy: true, webdav_policy: 'native_proxy' })
  expect(JSON.parse(row.addition)).toEqual({
    sharekey: 'a-b',
    sharepassword: 'p',
    root_folder_id: '7',
    accesstoken: '',
  })
})

test('the own drive: folder id, and the proxy where the driver needs it', () => {
  expect(driveSettings('123 Open', 5)).toEqual({ driver: '123 Open', root_folder_id: '5' })
  expect(driveSettings('123Pan', 0)).toEqual({
    driver: '123Pan',
    root_folder_id: '0',
    web_proxy: 'true',
    webdav_policy: 'native_proxy',
  })
})
