import { browser, sessionItem } from '../platform/index.ts'
import type { MountOrder } from './mounting.ts'

const item = (): string => sessionItem('mount-order')

/** Hands what is to be mounted to the mounts page: in `storage.session`, which no page can read and which never reaches the disk. */
export const handOrder = (order: MountOrder): Promise<void> => browser.storage.session.set({ [item()]: order })

/** @returns what was last handed over to be mounted; null for nothing */
export async function handedOrder(): Promise<MountOrder | null> {
  const key = item()
  const { [key]: order } = await browser.storage.session.get(key)
  // Only `handOrder` writes it.
  return (order as MountOrder | undefined) ?? null
}
