import { MountlinkError } from '../../core/index.ts'
import { changed, type OpenList, readRow, sendRow, setPassword, type StorageAt } from '../../openlist/api/index.ts'

/**
 * Puts a password before storages and all below them.
 * @throws MountlinkError as `OpenList.call`
 */
export async function guardListing(
  openList: OpenList,
  storages: readonly StorageAt[],
  password: string,
): Promise<void> {
  // One after the other: each is written into the same table.
  for (const { path } of storages) await setPassword(openList, path, password)
}

/**
 * Has OpenList give the files of storages out only at addresses that it has signed.
 * @throws MountlinkError 'openlist-driver-failed' with `message`, after all were changed; as `readRow`
 */
export async function signDownloads(openList: OpenList, storages: readonly StorageAt[]): Promise<void> {
  let trouble: string | null = null
  for (const at of storages) {
    const row = await readRow(openList, at)
    // Each update starts the driver anew.
    if (row['enable_sign'] === true) continue
    const { failed } = await sendRow(openList, changed(row, { row: { enable_sign: true } }))
    trouble ??= failed
  }
  if (trouble !== null) throw new MountlinkError('openlist-driver-failed', { message: trouble })
}
