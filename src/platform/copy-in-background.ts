import { MountlinkError } from '../core/index.ts'
import { browser } from './browser.ts'
import { copyText } from './clipboard.ts'
import { openOffscreen } from './offscreen.ts'

/** The name of the connection on which the background hands a text to the page that copies it. */
export const COPYING = 'copying'

/**
 * Copies for the background, which has no window: through the page without one where the browser has such, else
 * by itself.
 * @param path of that page in the extension
 * @throws MountlinkError `clipboard` when the browser refuses
 */
export async function copyInBackground(text: string, path: string): Promise<void> {
  // One that was just closing as idle is opened anew.
  for (let attempt = 0; attempt < 2; attempt++) {
    if (!(await openOffscreen(path))) return copyText(text)
    const done = await handOver(text)
    if (done === true) return
    if (done === false) break
  }
  throw new MountlinkError('clipboard')
}

/** @returns whether it was copied; null where nobody has answered */
const handOver = (text: string): Promise<boolean | null> =>
  new Promise((resolve) => {
    const port = browser.runtime.connect({ name: COPYING })
    port.onMessage.addListener((done) => {
      resolve(done === true)
      port.disconnect()
    })
    port.onDisconnect.addListener(() => resolve(null))
    port.postMessage(text)
  })
