import type { VersionText } from '../../library/index.ts'
import {
  type LineFormat,
  type MountedFile,
  mountedFiles,
  type MountedTree,
  OpenListTextError,
} from '../../openlist/index.ts'

const NOTHING: MountedTree = { files: [], folders: [] }

/** @returns what OpenList shows of a text; nothing where it refuses the text, as one changed by hand may be */
export function readText({ path, text, ids }: VersionText, format: LineFormat): MountedTree {
  try {
    return mountedFiles(text, format, path, ids)
  } catch (error) {
    if (error instanceof OpenListTextError) return NOTHING
    throw error
  }
}

/** @returns the files of several storages, in one list */
export const filesOf = (texts: readonly VersionText[], format: LineFormat): readonly MountedFile[] =>
  texts.flatMap((text) => readText(text, format).files)
