import { batch, signal } from '@preact/signals'
import { DriveReader, openToRead, type SpaceInfo } from '../../catalogue/index.ts'
import { type DriveTree, ownSpace, ROOT, type SpaceId } from '../../core/index.ts'

/** A space in memory. A new object after each change of its tree, so that what depends on it is worked out again. */
export interface Drive {
  readonly space: SpaceId
  readonly tree: DriveTree
}

export interface Crumb {
  readonly id: number
  readonly name: string | null
}

/** The folder shown. */
export interface Shown {
  readonly id: number
  /** Its first rows can be shown, or it is known that there are none. */
  readonly shown: boolean
  /** All its known entries are in the tree. */
  readonly read: boolean
  /** So is all that is known below it. */
  readonly whole: boolean
}

export const drive = signal<Drive | null>(null)
export const folder = signal<Shown>({ id: ROOT, shown: false, read: false, whole: false })
/** The way to it from below the top, itself last. */
export const way = signal<readonly Crumb[]>([])
/** Folders known to be direct-link spaces. */
export const linkSpaces = signal<ReadonlySet<number>>(new Set())
export const info = signal<SpaceInfo | undefined>(undefined)

export const catalogue = openToRead()

/** Opens the database while the tab is still being asked what it shows. Whether that can be done shows when it is used. */
export const warmUp = (): void => void catalogue.info(ownSpace('')).catch(() => undefined)

let reader: { readonly space: SpaceId; readonly reader: DriveReader } | null = null
/** Ends the reading under way: a newer one has begun. */
let reading = new AbortController()

/**
 * Shows the beginning of a folder: what is kept for just that, so that it takes no longer where it is large.
 * @returns how to read the rest, and all that is known below it
 */
export async function openFolder(space: SpaceId, id: number): Promise<() => Promise<void>> {
  reading.abort()
  const mine = (reading = new AbortController())
  if (reader?.space !== space) reader = { space, reader: new DriveReader(catalogue, space) }
  const { tree } = reader.reader
  const known = reader.reader.has(id)
  if (known) display(space, tree, { id, shown: true, read: true, whole: false })
  const [head, around] = await Promise.all([known ? undefined : catalogue.head(space, id), readAround(space, id)])
  if (mine.signal.aborted) return () => Promise.resolve()
  if (head && !tree.folderState(id)) tree.list(id, head.rows, head.state)
  batch(() => {
    around()
    if (!known) display(space, tree, { id, shown: head !== undefined, read: false, whole: false })
  })
  return () => readOn(mine.signal)
}

/**
 * Reads what is told of a folder beside its entries: a few small records.
 * @returns how to show it
 */
async function readAround(space: SpaceId, id: number): Promise<() => void> {
  const [path, about, spaces] = await Promise.all([
    catalogue.path(space, id),
    catalogue.info(space),
    catalogue.linkSpaces(space),
  ])
  return () =>
    batch(() => {
      way.value = path
      info.value = about
      linkSpaces.value = new Set(spaces)
    })
}

const display = (space: SpaceId, tree: DriveTree, now: Shown): void =>
  batch(() => {
    drive.value = { space, tree }
    folder.value = now
  })

/** Reads again what has changed on disk: after what is being read, which is not given up for it. */
export async function refresh(): Promise<void> {
  const now = drive.peek()
  if (!now) return
  const { signal } = reading
  const around = await readAround(now.space, folder.peek().id)
  if (signal.aborted) return
  around()
  await readOn(signal)
}

/** The tree grows in front of the user: each time shown costs time, so that they come at growing distances. Milliseconds. */
const LEAST_BETWEEN = 100

async function readOn(signal: AbortSignal): Promise<void> {
  const now = reader
  if (!now) return
  const { space } = now
  const { tree } = now.reader
  const { id } = folder.peek()
  const began = performance.now()
  let next = 0
  const step = (): void => {
    const time = performance.now()
    if (signal.aborted || time < next) return
    next = time + Math.max(LEAST_BETWEEN, (time - began) / 3)
    display(space, tree, { id, shown: true, read: true, whole: folder.peek().whole })
  }
  if (!(await now.reader.read(id, { signal, onStep: step }))) return
  display(space, tree, { id, shown: true, read: true, whole: true })
}
