import { DRIVERS, type StorageRow } from '../../openlist/index.ts'

/** What a person may choose about a storage. */
export interface MountOptions {
  /** OpenList gives files out only at addresses that it has signed. */
  readonly sign: boolean
  /** The bytes go through OpenList, instead of straight from 123pan to the player. */
  readonly proxy: boolean
}

/** @returns what is proposed: signed; straight, but for shares, whose addresses work only for who asked for them */
export const proposedOptions = (driver: string): MountOptions => ({ sign: true, proxy: driver === DRIVERS.pan123Share })

/** Whether the bytes can go either way. */
export const canChooseProxy = (driver: string): boolean => driver !== DRIVERS.pan123Share

/** @returns the fields of a storage that say so */
export const fieldsFor = ({
  sign,
  proxy,
}: MountOptions): Pick<StorageRow, 'enable_sign' | 'web_proxy' | 'webdav_policy'> => ({
  enable_sign: sign,
  web_proxy: proxy,
  webdav_policy: proxy ? 'native_proxy' : '302_redirect',
})
