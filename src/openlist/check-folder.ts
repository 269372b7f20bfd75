import type { MountedFile } from './mounted-file.ts'
import { folderOf } from './mounted-path.ts'

/** An entry of a folder as OpenList lists it. */
export interface ListedEntry {
  readonly name: string
  readonly folder: boolean
  /** Bytes; of a folder it says nothing. */
  readonly size: number
}

/** What is not as it was exported. */
export interface WrongFile {
  readonly path: string
  readonly what:
    /** A file or a folder that is not listed, or a file below such a folder. */
    | 'missing'
    /** A file that is listed with another size. */
    | 'size'
    /** A file or a folder that nobody exported. */
    | 'extra'
    /** A folder that OpenList does not list: all files below it are missing. */
    | 'folder-refused'
}

/** A folder of a mount as it was exported. */
export interface ExpectedFolder {
  readonly path: string
  readonly files: readonly MountedFile[]
  readonly folders: readonly ExpectedFolder[]
}

interface Growing extends ExpectedFolder {
  readonly files: MountedFile[]
  readonly folders: Growing[]
}

/**
 * Makes a tree of paths. Of folders of one path it makes one, as OpenList shows only the first.
 * @returns the mount's own folder, and how many there are with it
 */
export function expectedFolders(
  mountPath: string,
  files: readonly MountedFile[],
  folders: readonly string[],
): { readonly top: ExpectedFolder; readonly count: number } {
  const top: Growing = { path: mountPath, files: [], folders: [] }
  const known = new Map([[mountPath, top]])
  const folderAt = (path: string): Growing => {
    const there = known.get(path)
    if (there) return there
    const made: Growing = { path, files: [], folders: [] }
    known.set(path, made)
    // Upwards, until a folder is known.
    for (let below = made; ;) {
      const parent = folderOf(below.path) || '/'
      const above = known.get(parent) ?? (parent === '/' ? top : null)
      if (above) {
        above.folders.push(below)
        return made
      }
      below = { path: parent, files: [], folders: [below] }
      known.set(parent, below)
    }
  }
  for (const path of folders) folderAt(path)
  for (const file of files) folderAt(folderOf(file.path) || '/').files.push(file)
  return { top, count: known.size }
}

/** A folder and all those below it. */
export function allBelow(folder: ExpectedFolder): readonly ExpectedFolder[] {
  const all = [folder]
  for (const { folders } of all) for (const below of folders) all.push(below)
  return all
}

/** What the listing of one folder says. */
export interface FolderCheck {
  /** How many of its files are listed, of their size. */
  readonly right: number
  readonly wrong: readonly WrongFile[]
  /** The folders in it that are listed. */
  readonly there: readonly ExpectedFolder[]
  /** The folders in it that are not; named in `wrong`, what is in them is not. */
  readonly gone: readonly ExpectedFolder[]
}

/** @param leadsToMount whether a folder is there for another mount, at its path or below it */
export function checkFolder(
  folder: ExpectedFolder,
  entries: readonly ListedEntry[],
  leadsToMount: (path: string) => boolean,
): FolderCheck {
  const listed = grouped(entries, (entry) => (entry.folder ? folderKey(entry.name) : fileKey(entry.name, entry.size)))
  const wrong: WrongFile[] = []
  const unlike = folder.files.filter(({ path, size }) => !listed.get(fileKey(nameOf(path), size))?.pop())
  const there: ExpectedFolder[] = []
  const gone: ExpectedFolder[] = []
  for (const below of folder.folders) (listed.get(folderKey(nameOf(below.path)))?.pop() ? there : gone).push(below)

  const rest = [...listed.values()].flat()
  const restByName = grouped(
    rest.filter((entry) => !entry.folder),
    ({ name }) => name,
  )
  for (const { path } of unlike) wrong.push({ path, what: restByName.get(nameOf(path))?.pop() ? 'size' : 'missing' })
  for (const { path } of gone) wrong.push({ path, what: 'missing' })
  for (const entry of [...rest.filter((entry) => entry.folder), ...[...restByName.values()].flat()]) {
    const path = `${folder.path === '/' ? '' : folder.path}/${entry.name}`
    if (!entry.folder || !leadsToMount(path)) wrong.push({ path, what: 'extra' })
  }
  return { right: folder.files.length - unlike.length, wrong, there, gone }
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** No size begins with a slash. */
const folderKey = (name: string): string => `/${name}`
const fileKey = (name: string, size: number): string => `${String(size)}/${name}`

function grouped(entries: readonly ListedEntry[], keyOf: (entry: ListedEntry) => string): Map<string, ListedEntry[]> {
  const groups = new Map<string, ListedEntry[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return groups
}
