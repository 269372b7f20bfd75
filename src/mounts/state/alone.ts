import { signal } from '@preact/signals'
import { MountlinkError } from '../../core/index.ts'

/** The mount path that this page is changing something at; null for none. */
export const workingAt = signal<string | null>(null)

/**
 * Does something that changes a server: one thing at a time, in this page and in all others of ours, for two at once could
 * each put its own state over the other's.
 * @param path of the mount, for people
 * @throws MountlinkError 'mount-busy' where something else is being done; what `work` throws
 */
export const alone = <T>(path: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('mounting', { ifAvailable: true }, async (lock) => {
    if (!lock) throw new MountlinkError('mount-busy')
    workingAt.value = path
    try {
      return await work()
    } finally {
      workingAt.value = null
    }
  })
