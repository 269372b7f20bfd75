import { effect } from '@preact/signals'
import { render } from 'preact'
import { onCatalogueChange } from '../catalogue/index.ts'
import { startSettings } from '../ui/index.ts'
import { App } from './app.tsx'
import { refresh } from './state/drive.ts'
import { show } from './state/go.ts'
import { watchJob } from './state/job.ts'
import { makeAgain, startExports } from './state/outcome.ts'
import { followTab, look, where } from './state/where.ts'
import { listenAnywhere } from './tree/anywhere.ts'

/** Milliseconds: a listing commits a page every 0.7 s, a page that loads many at once. */
const SETTLE = 250

/** Follows what comes in while the popup is open. */
function followCatalogue(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  onCatalogueChange(() => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      makeAgain()
      void Promise.all([refresh(), look()])
    }, SETTLE)
  })
}

await startSettings()
effect(() => {
  if (where.value.kind === 'at') void show(where.value.space, where.value.folder)
})
await look()
startExports()
followCatalogue()
followTab()
render(<App />, document.body)
listenAnywhere()
await watchJob()
