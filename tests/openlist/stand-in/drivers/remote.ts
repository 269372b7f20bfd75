import { goTime } from '../go-time.ts'
import { type Addition, type Driver, DriverError } from './driver.ts'
import type { Entry } from './entry.ts'

/** A row of a folder on 123pan, for drivers that ask 123pan. */
export interface RemoteRow {
  readonly name: string
  /** A folder's id; files have none. */
  readonly folder?: string
  /** Bytes. */
  readonly size?: number
  /** Unix seconds. */
  readonly modified?: number
}

/** Folders by their id; '0' is the top. */
export type RemoteFolders = Readonly<Record<string, readonly RemoteRow[]>>

export interface Share {
  readonly password: string
  readonly folders: RemoteFolders
}

/** What stands for 123pan, which a test never asks. */
export interface Remote {
  /** By share key. */
  readonly shares: Readonly<Record<string, Share>>
  /** Whole drives, by what logs in to them: 123Pan's `username`, 123 Open's `ClientID`. */
  readonly drives: Readonly<Record<string, RemoteFolders>>
}

const entryOf = ({ name, folder, size = 0, modified = 1_700_000_000 }: RemoteRow): Entry => ({
  name,
  size,
  folder: folder !== undefined,
  modified: goTime(modified),
  key: folder ?? name,
})

const text = (addition: Addition, name: string): string => String(addition[name] ?? '')

interface RemoteOptions {
  /** What the driver is let into; undefined for nothing. */
  readonly foldersOf: (addition: Addition) => RemoteFolders | undefined
  /** The words with which it does not start, and does not list, where it is not let in; it starts all the same without. */
  readonly start?: string
  readonly list: string
}

const remoteDriver = ({ foldersOf, ...refusal }: RemoteOptions): Driver => {
  let current: Addition = {}
  return {
    rules: { checksStatus: false, caches: true },
    top: () => text(current, 'root_folder_id'),
    start: (addition) => {
      current = addition
      if (refusal.start !== undefined && !foldersOf(addition)) throw new DriverError(refusal.start)
    },
    find: null,
    list: ({ key }) => {
      const folders = foldersOf(current)
      if (!folders) throw new DriverError(refusal.list)
      const rows = folders[key]
      if (!rows) throw new DriverError('文件不存在')
      return rows.map(entryOf)
    },
    // Only the server itself can fetch from there.
    link: ({ name }) => `https://${FETCHED_BY_SERVER}/${encodeURIComponent(name)}`,
  }
}

/** The host of files that are not to be had by a link alone. */
export const FETCHED_BY_SERVER = 'download.invalid'

/** 123PanShare: starts with whatever key, and fails when it lists. */
export const shareDriver = ({ shares }: Remote): Driver =>
  remoteDriver({
    foldersOf: (addition) => {
      const share = shares[text(addition, 'sharekey')]
      return share?.password === text(addition, 'sharepassword') ? share.folders : undefined
    },
    list: '分享码或提取码错误',
  })

/** 123Pan: logs in when it starts. */
export const drive123Pan = ({ drives }: Remote): Driver =>
  remoteDriver({
    foldersOf: (addition) => drives[text(addition, 'username')],
    start: '账号或密码错误',
    list: '账号或密码错误',
  })

/** 123 Open: gets itself a token when it starts. */
export const drive123Open = ({ drives }: Remote): Driver =>
  remoteDriver({
    foldersOf: (addition) => drives[text(addition, 'ClientID')],
    start: 'init get access token error: no valid authentication method available',
    list: 'Authentication expired',
  })
