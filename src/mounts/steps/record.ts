import { MountlinkError } from '../../core/index.ts'
import { addMounting, keepMounting, type MountedStorage, type Mounting, type MountOrder } from '../../library/index.ts'
import { DRIVERS } from '../../openlist/index.ts'
import type { Mountable } from './prepare.ts'
import { ownFields } from './put-storage.ts'

/** What is mounted, and where it is remembered. */
export interface Mounted {
  /** The mounting as the library has it; null where it is not in it yet. */
  readonly mounting: Mounting | null
  readonly path: string
  /** Null for what cannot be made again. */
  readonly order: MountOrder | null
}

/** What the library is told while a plan is carried out. */
export interface MountRecord {
  /** @returns the mounting as it is in the library now; null before the first storage */
  readonly mounting: () => Mounting | null
  /**
   * Keeps a storage as it is now.
   * @throws MountlinkError `storage-full`, `storage-unusable`
   */
  readonly keep: (storage: MountedStorage) => Promise<Mounting>
  /**
   * Keeps that all is done.
   * @throws MountlinkError 'nothing-picked' where there was nothing to do; as `keep`
   */
  readonly end: () => Promise<Mounting>
}

/**
 * Begins to keep in the library what is done, storage by storage.
 * @param base the server's address
 */
export function startRecord(base: string, { mounting: known, path, order }: Mounted, prepared: Mountable): MountRecord {
  const { rows, files, expiresAt } = prepared
  const at = Date.now()
  const driver = rows[0]?.driver ?? ''
  const storages = new Map((known?.storages ?? []).map((storage) => [storage.path, storage]))
  let mounting = known
  const keep = async (told: Pick<Mounting, 'files' | 'expiresAt'>): Promise<Mounting> => {
    const made = { base, driver, path, order, share: shareIn(prepared), storages: [...storages.values()] }
    const now = { ...made, ...told, updatedAt: at, checked: null }
    if (!mounting) return (mounting = await addMounting({ ...now, createdAt: at }))
    mounting = { ...mounting, ...now }
    await keepMounting(mounting)
    return mounting
  }
  return {
    mounting: () => mounting,
    keep: (storage) => {
      storages.set(storage.path, storage)
      // Of what is not changed yet the links end when they did.
      return keep(known ? { files: known.files, expiresAt: sooner(known.expiresAt, expiresAt) } : { files, expiresAt })
    },
    end: () => {
      if (!mounting) throw new MountlinkError('nothing-picked')
      return keep({ files, expiresAt })
    },
  }
}

const sooner = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other)

function shareIn({ rows }: Mountable): Mounting['share'] {
  const [row] = rows
  if (row?.driver !== DRIVERS.pan123Share) return null
  const { sharekey, sharepassword, root_folder_id: folder } = ownFields(row)
  return { shareKey: String(sharekey), password: String(sharepassword), folder: Number(folder) }
}
