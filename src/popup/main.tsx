import { effect } from '@preact/signals'
import { render } from 'preact'
import { onCatalogueChange } from '../catalogue/index.ts'
import { startSettings } from '../ui/index.ts'
import { App } from './app.tsx'
import { catchUp, drawn, show } from './state/go.ts'
import { watchJob } from './state/job.ts'
import { makeAgain, startExports } from './state/outcome.ts'
import { followTab, look, where } from './state/where.ts'
import { listenAnywhere } from './tree/anywhere.ts'

/** Milliseconds: a listing commits a page every 0.7 s, a page that loads many at once. */
const SETTLE = 250

/**
 * Follows what comes in while the popup is open. To read a folder of 100,000 entries takes longer than until the next
 * page of it: a reading is not given up for a newer one, and the next begins after a pause as long as it took.
 */
function followCatalogue(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let notBefore = 0
  const read = async (): Promise<void> => {
    const began = performance.now()
    notBefore = Infinity
    makeAgain()
    await Promise.all([catchUp(), look()]).finally(() => {
      notBefore = 2 * performance.now() - began
    })
  }
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => (performance.now() < notBefore ? later() : void read()), SETTLE)
  }
  onCatalogueChange(later)
}

const settings = startSettings()
let shown = Promise.resolve()
effect(() => {
  if (where.value.kind === 'at') shown = show(where.value.space, where.value.folder)
})
await look()
await shown
render(<App />, document.body)
listenAnywhere()
// What can wait comes after the first frame.
await drawn()
await settings
startExports()
followCatalogue()
followTab()
await watchJob()
