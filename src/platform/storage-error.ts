import { MountlinkError } from '../core/index.ts'

/**
 * @param cause what IndexedDB has thrown
 * @returns the MountlinkError that it stands for, `storage-full` or `storage-unusable`; what is none of IndexedDB's stays as it is
 */
export function storageError(cause: unknown): unknown {
  if (!(cause instanceof DOMException)) return cause
  return new MountlinkError(cause.name === 'QuotaExceededError' ? 'storage-full' : 'storage-unusable', undefined, {
    cause,
  })
}
