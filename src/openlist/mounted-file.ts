import type { LineFormat } from './line-format.ts'
import { createParser } from './parse-lines.ts'

/** A file as OpenList shows it. */
export interface MountedFile {
  /** Absolute in OpenList, e.g. `/Movies/a.mkv`. */
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** Unix seconds; 'now' where 123PanLink fills in the time of reading. */
  readonly modified: number | 'now'
  /** As written in the text. */
  readonly url: string
  /** 123pan's FileId; null where it is not known. */
  readonly id: number | null
}

/** What OpenList shows of a mount, flat, in the order of the lines. */
export interface MountedTree {
  readonly files: readonly MountedFile[]
  /** The paths of all folders below the mount, the empty ones too. */
  readonly folders: readonly string[]
}

/**
 * Reads a driver's text as OpenList does.
 * @param mountPath where it is mounted, e.g. `/Movies`
 * @param ids FileIds, in the order of the files' lines; where one is missing or 0, the link may tell it
 * @throws OpenListTextError where OpenList refuses the text
 */
export const mountedFiles = (
  text: string,
  format: LineFormat,
  mountPath: string,
  ids: ArrayLike<number> = [],
): MountedTree => {
  const files: MountedFile[] = []
  const folders: string[] = []
  /** What the paths in each open folder begin with. */
  const open = [mountPath.endsWith('/') ? mountPath : `${mountPath}/`]
  createParser(format, (depth, name, file) => {
    open.length = depth + 1
    const path = `${open[depth] ?? ''}${name}`
    if (file) {
      const { size, modified, url } = file
      files.push({ path, size, modified, url, id: fileId(ids[files.length]) ?? idInLink(url) })
    } else {
      folders.push(path)
      open.push(`${path}/`)
    }
  })(text)
  return { files, folders }
}

/** @param given what a list that may be short, or hold gaps, says at a place */
const fileId = (given: number | undefined): number | null =>
  given !== undefined && Number.isSafeInteger(given) && given > 0 ? given : null

/** Of the forms that 123pan's links have, `/<uid>/<fileId>` names the file (facts of 2026-09). */
const idInLink = (url: string): number | null => {
  const id = /^https?:\/\/[^/?#]+\/\d+\/(\d+)(?:[?#]|$)/.exec(url)?.[1]
  return id === undefined ? null : fileId(Number(id))
}
