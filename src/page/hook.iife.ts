import { isFirst, type PageObservation } from '../port/index.ts'
import { watchFetch } from './watch-fetch.ts'
import { watchXhr } from './watch-xhr.ts'
import { openWire } from './wire.ts'

/** Runs in the page's world (MAIN), at document_start, after the content script. Leaves nothing that the page can name. */
if (isFirst(document)) {
  const send = openWire()
  const report = (observation: PageObservation): void => {
    if (send(observation)) return
    undoFetch()
    undoXhr()
  }
  const undoFetch = watchFetch(report)
  const undoXhr = watchXhr(report)
}
