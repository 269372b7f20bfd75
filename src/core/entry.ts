/** The id of the top folder, of a drive and of a share alike. */
export const ROOT = 0

/** A file or folder, as 123pan listed it. */
export interface Entry {
  /** 123pan's FileId: a positive safe integer. */
  readonly id: number
  /**
   * The folder it was listed in: the request's id, not the row's.
   * At a share's root the rows name the sharer's real folder; a mount wants 0.
   */
  readonly parent: number
  readonly name: string
  readonly folder: boolean
  /** Bytes. Of a folder: 0 or what 123pan adds up; not to be relied on. */
  readonly size: number
  /** Unix seconds; 0 where 123pan gave none that can be read. */
  readonly modified: number
  /** MD5 of the content, lower-case hex; '' where none was given. */
  readonly md5: string
  /** 123pan has blocked it (`Status > 100`): it can be listed but not downloaded. */
  readonly blocked: boolean
}
