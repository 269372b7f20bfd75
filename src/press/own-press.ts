import { openToRead } from '../catalogue/index.ts'
import { downloadUrl } from '../platform/index.ts'
import type { PressClient, PressEvents } from './client.ts'
import { openDesk } from './desk.ts'
import type { ReadKey } from './keys.ts'
import { Press } from './press.ts'
import { randomHex } from './random-hex.ts'

/**
 * A press for this page alone, in this page: where what it reads is in no other one's reach, as in Firefox's private
 * windows. What it delivers ends with the page.
 */
export const ownPress =
  (readKey: ReadKey) =>
  (onDelivery: PressEvents['onDelivery']): PressClient => {
    const press = new Press({ catalogue: openToRead(), readKey, now: Date.now, rand: randomHex })
    const take = openDesk(press, (_, delivery) => onDelivery(delivery))
    return { order: (order) => take(0, order), save: ({ url, fileName }) => downloadUrl(url, fileName) }
  }
