import { signal } from '@preact/signals'
import { handedOrder, type MountOrder } from '../../library/index.ts'

/** What waits to be mounted; null for nothing. */
export const order = signal<MountOrder | null>(null)

/** Takes over what the popup has handed here. */
export const readOrder = async (): Promise<void> => {
  order.value = await handedOrder()
}
