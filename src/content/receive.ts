import { HAND_OVER, isFirst, isPageObservation, type PageObservation, STILL_THERE } from '../port/index.ts'
import { isConnected } from './connected.ts'

/**
 * Waits for the hook to hand its port over, and listens to it. Nothing is ever sent up that port:
 * the hook only learns whether its question was cancelled.
 * @param take is given each observation; what has another form is left out
 * @returns tells whether the hook is there; one that came after the page does not install
 */
export function receive(take: (observation: PageObservation) => void): () => 'ok' | 'late' {
  let hook: 'ok' | 'late' = 'late'
  const handedOver = (event: Event): void => {
    event.stopImmediatePropagation()
    const port = event instanceof MessageEvent ? event.ports[0] : undefined
    if (!port) return
    hook = 'ok'
    port.addEventListener(STILL_THERE, (question) => {
      if (isConnected()) question.preventDefault()
    })
    port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isPageObservation(data)) take(data)
    })
    port.start()
  }
  // Later than that, only the page could send such an event.
  if (isFirst(document)) document.addEventListener(HAND_OVER, handedOver, { once: true, capture: true })
  return () => hook
}
