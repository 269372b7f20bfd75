import { browser, COPYING } from '../platform/index.ts'
import { isOwn } from './own-page.ts'

/** Copies what the background hands over, from now on: in Chromium a worker has no clipboard, so a page of ours must. */
export function startCopying(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== COPYING || !isOwn(port.sender)) return
    port.onMessage.addListener((text) => port.postMessage(typeof text === 'string' && copied(text)))
  })
}

/** The newer way wants the focus, which a page without a window never has. */
function copied(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  return done
}
