import { onExpiring, toldExpiring } from '../../library/index.ts'
import { expiring } from './expiring.ts'

/** Follows what the background tells of links that end, from now on. The library itself is not opened here. */
export async function watchExpiring(): Promise<void> {
  onExpiring((told) => {
    expiring.value = told
  })
  expiring.value = await toldExpiring()
}
