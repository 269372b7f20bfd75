import { MountlinkError } from '../core/index.ts'
import { type Driver, DRIVERS } from './drivers.ts'

/**
 * A storage as OpenList's admin API and its *Import* take it; an update zeroes what is missing, so every field is here
 * (OpenList v4.2.5, `internal/model/storage.go`).
 */
export interface StorageRow {
  readonly mount_path: string
  readonly order: number
  readonly driver: string
  /** Minutes. */
  readonly cache_expiration: number
  readonly custom_cache_policies: string
  readonly remark: string
  readonly disabled: boolean
  readonly disable_index: boolean
  readonly enable_sign: boolean
  readonly order_by: string
  readonly order_direction: string
  readonly extract_folder: string
  readonly web_proxy: boolean
  readonly webdav_policy: '302_redirect' | 'native_proxy'
  readonly proxy_range: boolean
  readonly down_proxy_url: string
  readonly disable_proxy_sign: boolean
  /** The driver's own fields, a JSON text. */
  readonly addition: string
}

/**
 * @param mountPath where OpenList shows it, e.g. `/Movies`
 * @param text the text for the driver
 * @param privateKey the direct-link authentication key; '' where the account has that switched off
 * @param uid the account id, decimal digits
 * @param validMinutes how long a link that OpenList signs lives
 * @throws MountlinkError 'setting-invalid' (`setting`: 'uid' or 'validMinutes') for a number OpenList cannot read
 */
export const pan123LinkStorage = (of: {
  readonly mountPath: string
  readonly text: string
  readonly privateKey: string
  readonly uid: string
  readonly validMinutes: number
}): StorageRow =>
  row(of.mountPath, DRIVERS.pan123Link, 'redirect', {
    origin_urls: of.text,
    private_key: of.privateKey,
    uid: wholeNumber('uid', /^\d+$/.test(of.uid) ? Number(of.uid) : Number.NaN),
    valid_duration: wholeNumber('validMinutes', of.validMinutes),
  })

/** @param of where OpenList shows it, and the text for the driver */
export const urlTreeStorage = (of: { readonly mountPath: string; readonly text: string }): StorageRow =>
  // Sizes are in the text; asking each link's host for them would be a request per file.
  row(of.mountPath, DRIVERS.urlTree, 'redirect', { url_structure: of.text, head_size: false, writable: false })

/**
 * @param mountPath where OpenList shows it
 * @param shareKey the share's key
 * @param password the share's password; '' for none
 * @param folder the id of the folder to mount, 0 = the share's top
 */
export const pan123ShareStorage = (of: {
  readonly mountPath: string
  readonly shareKey: string
  readonly password: string
  readonly folder: number
}): StorageRow =>
  row(of.mountPath, DRIVERS.pan123Share, 'proxy', {
    sharekey: of.shareKey,
    sharepassword: of.password,
    root_folder_id: String(of.folder),
    accesstoken: '',
  })

/**
 * @param way 'redirect' sends players to 123pan; with 'proxy' OpenList fetches the bytes itself, which a share needs:
 * its download addresses work only for who asked for them
 */
const row = (
  mountPath: string,
  driver: Driver,
  way: 'redirect' | 'proxy',
  addition: Readonly<Record<string, string | number | boolean>>,
): StorageRow => ({
  mount_path: mountPath,
  order: 0,
  driver,
  cache_expiration: 30,
  custom_cache_policies: '',
  remark: '',
  disabled: false,
  disable_index: false,
  enable_sign: false,
  order_by: '',
  order_direction: '',
  extract_folder: '',
  web_proxy: way === 'proxy',
  webdav_policy: way === 'proxy' ? 'native_proxy' : '302_redirect',
  proxy_range: false,
  down_proxy_url: '',
  disable_proxy_sign: false,
  addition: JSON.stringify(addition),
})

const wholeNumber = (setting: string, value: number): number => {
  if (!Number.isSafeInteger(value) || value < 1) throw new MountlinkError('setting-invalid', { setting })
  return value
}
