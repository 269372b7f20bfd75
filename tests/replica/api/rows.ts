import type { Account, DriveEntry } from '../world/index.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/**
 * @returns Unix seconds as 123pan writes them, in its own zone: `2025-05-04T18:06:04+08:00`
 * @param nanoseconds lists of one's own files carry them, shares do not
 */
export const shanghai = (seconds: number, nanoseconds = 0): string => {
  const date = new Date((seconds + 8 * 3600) * 1000)
  const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`
  const fraction = nanoseconds === 0 ? '' : `.${String(nanoseconds).padStart(9, '0')}`
  return `${day}T${time}${fraction}+08:00`
}

/** A fraction of a second that stays the same for an entry. */
const nanosecondsOf = (entry: DriveEntry): number => (entry.id * 573_222_133) % 1_000_000_000

/** @returns a row of file/list/new, field by field as the documents show it */
export const ownRow = (account: Account, entry: DriveEntry): object => ({
  FileId: entry.id,
  FileName: entry.name,
  Type: entry.folder ? 1 : 0,
  Size: entry.size,
  ContentType: entry.folder ? '' : '0',
  S3KeyFlag: `${account.uid}-0`,
  CreateAt: shanghai(entry.created, nanosecondsOf(entry)),
  UpdateAt: shanghai(entry.modified, nanosecondsOf(entry)),
  Hidden: false,
  Etag: entry.md5,
  Status: entry.status,
  ParentFileId: entry.parent,
  Category: entry.category,
  PunishFlag: 0,
  ParentName: '',
  DownloadUrl: '',
  AbnormalAlert: 0,
  Trashed: entry.trashed,
  TrashedExpire: '',
  TrashedAt: '',
  StorageNode: 'm0',
  // Undocumented; the one documented row, of an ordinary folder, has 2.
  DirectLink: entry.linkSpace ? 1 : 2,
  AbsPath: '',
  PinYin: '',
  PreviewType: 0,
  BusinessType: 0,
  Thumbnail: '',
  Operable: false,
  StarredStatus: 0,
  HighLight: '',
})

/** @returns a row of share/get; its ParentFileId is the sharer's real folder, at the share's root too */
export const shareRow = (owner: Account, entry: DriveEntry): object => ({
  FileId: entry.id,
  FileName: entry.name,
  Type: entry.folder ? 1 : 0,
  Size: entry.size,
  ContentType: '0',
  S3KeyFlag: entry.folder ? '' : `${owner.uid}-0`,
  CreateAt: shanghai(entry.created),
  UpdateAt: shanghai(entry.modified),
  Etag: entry.md5,
  DownloadUrl: '',
  Status: entry.status,
  ParentFileId: entry.parent,
  Category: entry.category,
  PunishFlag: 0,
  StorageNode: 'm0',
})
