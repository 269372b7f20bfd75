import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'

/** The first moment that a zip can name; it is written in local time, so it reads the same everywhere. */
const NO_TIME = new Date(1980, 0, 1)
/** Who made the zip: Unix, so that modes count. */
const UNIX = 3

const mode = (path: string): number => (statSync(path).mode & 0o111 ? 0o100755 : 0o100644)

/**
 * Zips files so that the same contents give the same bytes: names sorted, no times, modes plain or executable. fflate
 * rather than Node's zlib, whose output differs between versions of Node.
 * @param folder what the names are relative to
 * @param names with `/`
 */
export const zip = (folder: string, names: readonly string[]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      names.toSorted().map((name) => {
        const path = join(folder, name)
        return [name, [readFileSync(path), { attrs: mode(path) * 2 ** 16, os: UNIX }]]
      }),
    ),
    { level: 9, mtime: NO_TIME },
  )
