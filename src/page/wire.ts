import { HAND_OVER, type PageObservation, STILL_THERE } from '../port/index.ts'
import { dispatch, Event, post } from './natives.ts'

/**
 * Opens the wire to the content script, which listens already. No script of the page has run, so
 * nobody else can hear the hand-over.
 * @returns sends an observation; false when nobody listens any more
 */
export function openWire(): (observation: PageObservation) => boolean {
  const { port1, port2 } = new MessageChannel()
  document.dispatchEvent(new MessageEvent(HAND_OVER, { ports: [port2] }))
  return (observation) => {
    const question = new Event(STILL_THERE, { __proto__: null, cancelable: true } as EventInit)
    if (dispatch(port2, question)) return false
    post(port1, observation)
    return true
  }
}
