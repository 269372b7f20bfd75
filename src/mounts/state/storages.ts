import { batch, signal } from '@preact/signals'
import { type Problem, problemOf } from '../../core/index.ts'
import { listStorages, type StorageInfo } from '../../openlist/api/index.ts'
import { chosenBase, openServer } from './servers.ts'

/** The storages of the chosen server; null until they are read. */
export const storages = signal<readonly StorageInfo[] | null>(null)

/** Why they cannot be read. */
export const serverTrouble = signal<Problem | null>(null)

/** Reads what is mounted on the chosen server. */
export async function readStorages(): Promise<void> {
  const base = chosenBase.peek()
  batch(() => {
    storages.value = null
    serverTrouble.value = null
  })
  if (base === null) return
  try {
    const all = await listStorages(await openServer(base))
    if (chosenBase.peek() === base) storages.value = all
  } catch (error) {
    if (chosenBase.peek() === base) serverTrouble.value = problemOf(error)
  }
}
