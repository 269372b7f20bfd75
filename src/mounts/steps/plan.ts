import type { Version, VersionText } from '../../library/index.ts'
import { compareMounts, type MountChange, type StorageRow, vanishing } from '../../openlist/index.ts'
import { additionOf, type OpenList, readRow, type StorageInfo } from '../../openlist/api/index.ts'
import { driverText } from './driver-text.ts'
import { filesOf } from './read-text.ts'
import type { Mountable } from './prepare.ts'
import { textIn } from './row-text.ts'

/** What an update would do, before anything is done. */
export interface Plan {
  /** What becomes of the files; null where a folder is mounted whole. */
  readonly change: MountChange | null
  /** Files that are mounted now. */
  readonly before: number
  /** More than a fifth of them would be gone. */
  readonly alarming: boolean
  readonly updates: readonly { readonly storage: StorageInfo; readonly row: StorageRow }[]
  readonly creates: readonly StorageRow[]
  /** Another account for which a storage there signs: its key would be replaced, and is not ours to bring back. */
  readonly otherUid: string | null
  /** Storages of the mounting to which nothing belongs any more. */
  readonly empties: readonly StorageInfo[]
}

/** Whether a plan changes what is there, rather than only adding to it. */
export const changesSomething = ({ updates, empties }: Plan): boolean => updates.length > 0 || empties.length > 0

/** Whether an update changes no file: at most its signature. */
export const isSame = ({ change, updates, creates, empties }: Plan): boolean =>
  change !== null &&
  updates.length > 0 &&
  [change.added, change.removed, change.renamed, change.moved, change.changed, creates, empties].every(
    ({ length }) => length === 0,
  ) &&
  change.relinked === 0

/**
 * Compares what is mounted with what would be.
 * @param now the storages that stand there: of the mounting, and at the paths of what is prepared, all of one driver
 * @param kept texts as they were mounted, the newest first, with the files' ids
 * @throws MountlinkError as `readRow`
 */
export async function planUpdate(
  openList: OpenList,
  { rows, texts }: Pick<Mountable, 'rows' | 'texts'>,
  now: readonly StorageInfo[],
  kept: readonly Version[],
): Promise<Plan> {
  const at = new Map(now.map((storage) => [storage.mountPath, storage]))
  const paths = new Set(rows.map((row) => row.mount_path))
  const updates = rows.flatMap((row) => {
    const storage = at.get(row.mount_path)
    return storage ? { storage, row } : []
  })
  const creates = rows.filter((row) => !at.has(row.mount_path))
  const empties = now.filter(({ mountPath }) => !paths.has(mountPath))
  const of = driverText(rows[0]?.driver ?? '')
  const otherUid = await otherAccount(openList, updates)
  if (!of) return { change: null, before: 0, alarming: false, updates, creates, otherUid, empties }
  const before = filesOf(await textsNow(openList, now, kept), of.format)
  const change = compareMounts(before, filesOf(texts, of.format))
  const { moreThanAFifth } = vanishing(change, before.length)
  return { change, before: before.length, alarming: moreThanAFifth, updates, creates, otherUid, empties }
}

async function otherAccount(openList: OpenList, updates: Plan['updates']): Promise<string | null> {
  for (const { storage, row } of updates) {
    const { uid } = additionOf(row)
    if (uid === undefined) continue
    const there = additionOf(await readRow(openList, { id: storage.id, path: storage.mountPath }))
    if (Boolean(there['private_key']) && there['uid'] !== uid) return String(there['uid'])
  }
  return null
}

/**
 * @returns the texts as they stand in OpenList; with the files' ids where it is what we mounted
 * @throws MountlinkError as `readRow`
 */
export async function textsNow(
  openList: OpenList,
  storages: readonly Pick<StorageInfo, 'id' | 'mountPath'>[],
  kept: readonly Version[],
): Promise<readonly VersionText[]> {
  const texts: VersionText[] = []
  const ours = kept.flatMap((version) => version.texts)
  for (const { id, mountPath: path } of storages) {
    const text = textIn(await readRow(openList, { id, path }))
    if (text === null) continue
    const same = ours.find((one) => one.path === path && one.text === text)
    texts.push({ path, text, ids: same?.ids ?? new Float64Array() })
  }
  return texts
}
