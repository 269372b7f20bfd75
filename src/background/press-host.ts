import { openOffscreen } from '../platform/index.ts'
import { readKey } from '../platform/secrets.ts'
import { startPress } from '../press/host.ts'

let here = false

/** Makes sure that there is a press: in an offscreen document, or, where there is none to be had, in this very page. */
export async function openPress(): Promise<void> {
  if ((await openOffscreen('src/press/offscreen.html')) || here) return
  here = true
  startPress(readKey, () => {
    here = false
  })
}
