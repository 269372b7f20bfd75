import { effect } from '@preact/signals'
import { render } from 'preact'
import { onCatalogueChange } from '../catalogue/index.ts'
import { forgetLastPrivate, isApart, onForgotten } from '../platform/index.ts'
import { startSettings } from '../ui/index.ts'
import { App } from './app.tsx'
import { loadSeldom } from './later.tsx'
import { warmUp } from './state/drive.ts'
import { catchUp, drawn, show } from './state/go.ts'
import { watchJob } from './state/job.ts'
import { makeAgain, startExports } from './state/outcome.ts'
import { look, where } from './state/where.ts'
import { listenAnywhere } from './tree/anywhere.ts'

/** Milliseconds: a listing commits a page every 0.7 s, a page that loads many at once. */
const SETTLE = 250

/**
 * Follows what comes in while the window is open. To read a folder of 100,000 entries takes longer than until the next
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

/** Milliseconds without a word of the tab or the disk after which the window says that it waits. */
const PATIENCE = 300

// Before anything is looked for on disk; where there is none, in this page's memory.
await forgetLastPrivate()
if (isApart()) await (await import('../private/index.ts')).startPrivate()
const settings = startSettings()
let shown = Promise.resolve()
effect(() => {
  if (where.value.kind === 'at') shown = show(where.value.space, where.value.folder)
})
warmUp()
onForgotten(() => location.reload())
// Drawn once, with rows: an empty frame before would only cost time.
await Promise.race([look().then(() => shown), new Promise((resolve) => setTimeout(resolve, PATIENCE))])
render(<App />, document.body)
listenAnywhere()
// What can wait comes after the first frame.
await drawn()
void loadSeldom()
await settings
startExports()
followCatalogue()
const { followTab, keepView, watchExpiring } = await import('./after.ts')
keepView()
followTab()
void watchExpiring()
await watchJob()
