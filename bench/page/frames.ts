/** Runs in the popup before its own scripts, and tells when frames with something new in them have been drawn. */

/** Resolves right after the next frame has been drawn: milliseconds since `performance.timeOrigin`. */
const afterFrame = (): Promise<number> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(performance.now()))
      port1.start()
      port2.postMessage(null)
    }),
  )

const CHANGES = { childList: true, subtree: true, attributes: true, characterData: true }

/** Resolves after the first frame that is drawn with such a change in the document. */
const changed = (isIt: () => boolean): Promise<number> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isIt()) return
      observer.disconnect()
      resolve(afterFrame())
    })
    observer.observe(document, CHANGES)
  })

/** When the first frame with rows had been drawn. */
export const first = changed(() => document.querySelector('[role=row][data-id]') !== null)

/** When everything below the folder was in memory, as the line at the foot of the list tells by its count. */
export const all = (files: string): Promise<number> => {
  const told = (): boolean => document.querySelector('.status-line')?.textContent?.includes(files) ?? false
  return told() ? afterFrame() : changed(told)
}

let answered: Promise<number> = Promise.resolve(NaN)

/**
 * Waits for the next event of a type, and for the list to change after it.
 * @param selector what must be there then
 */
export function expectEvent(type: string, selector: string): void {
  answered = new Promise((resolve) => {
    const begun = (event: Event): void => {
      const done = changed(() => document.querySelector(selector) !== null)
      void done.then((at) => resolve(at - event.timeStamp))
    }
    document.addEventListener(type, begun, { capture: true, once: true })
  })
}

/** @returns milliseconds from the event to the frame that shows what came of it */
export const answer = (): Promise<number> => answered
