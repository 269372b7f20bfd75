import { batch, signal } from '@preact/signals'
import { openCatalogue, type SpaceInfo } from '../../catalogue/index.ts'
import { DriveTree, type FolderState, ROOT, type SpaceId } from '../../core/index.ts'

/** A space in memory. A new object after each change of its tree, so that what depends on it is worked out again. */
export interface Drive {
  readonly space: SpaceId
  readonly tree: DriveTree
}

export interface Crumb {
  readonly id: number
  readonly name: string | null
}

export const drive = signal<Drive | null>(null)
/** The folder shown, and whether what is known of it has been read from disk. */
export const folder = signal<{ readonly id: number; readonly read: boolean }>({ id: ROOT, read: false })
/** The way to it from below the top, itself last. */
export const way = signal<readonly Crumb[]>([])
/** Folders known to be direct-link spaces. */
export const linkSpaces = signal<ReadonlySet<number>>(new Set())
export const info = signal<SpaceInfo | undefined>(undefined)

export const catalogue = openCatalogue()

/** Folders read at once: enough to keep the disk busy, few enough to show the first ones early. */
const AT_ONCE = 64

/** What each folder in memory was read as: tells which have changed since. */
let readAs = new Map<number, string>()
/** Counts openings: work begun for an earlier one stops. */
let turn = 0

const stamp = (state: FolderState | undefined): string =>
  state ? `${state.seenAt} ${state.known} ${state.complete}` : ''

/** Shows a folder: what is known of it first, then all that is known below it. */
export async function openFolder(space: SpaceId, id: number): Promise<void> {
  const mine = ++turn
  const same = drive.peek()?.space === space
  const tree = same ? (drive.peek()?.tree ?? new DriveTree()) : new DriveTree()
  if (!same) readAs = new Map()
  batch(() => {
    if (!same) drive.value = { space, tree }
    folder.value = { id, read: readAs.has(id) }
  })
  await readBelow(space, tree, id, mine)
}

/** Reads again what has changed on disk. */
export async function refresh(): Promise<void> {
  const now = drive.peek()
  if (now) await readBelow(now.space, now.tree, folder.peek().id, ++turn)
}

async function readBelow(space: SpaceId, tree: DriveTree, top: number, mine: number): Promise<void> {
  const [listed, path, spaces, about] = await Promise.all([
    catalogue.folders(space),
    catalogue.path(space, top),
    catalogue.linkSpaces(space),
    catalogue.info(space),
  ])
  if (mine !== turn) return
  batch(() => {
    way.value = path
    linkSpaces.value = new Set(spaces)
    info.value = about
  })
  const states = new Map(listed.map((state) => [state.folder, state]))
  const met = new Set([top])
  for (let level = [top]; level.length > 0;) {
    const next: number[] = []
    for (let from = 0; from < level.length; from += AT_ONCE) {
      const some = level.slice(from, from + AT_ONCE)
      const stale = some.filter((id) => readAs.get(id) !== stamp(states.get(id)))
      const rows = await Promise.all(stale.map((id) => catalogue.children(space, id)))
      if (mine !== turn) return
      for (const [index, id] of stale.entries()) {
        tree.list(id, rows[index] ?? [], states.get(id))
        readAs.set(id, stamp(states.get(id)))
      }
      for (const id of some)
        for (const entry of tree.children(id))
          if (entry.folder && states.has(entry.id) && !met.has(entry.id)) {
            met.add(entry.id)
            next.push(entry.id)
          }
      if (stale.length > 0) drive.value = { space, tree }
    }
    if (level[0] === top) folder.value = { id: top, read: true }
    level = next
  }
}
