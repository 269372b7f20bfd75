import { render } from 'preact'
import { onCatalogueChange } from '../catalogue/index.ts'
import { startSettings } from '../ui/index.ts'
import { readAccounts } from './accounts/accounts.ts'
import { App } from './app.tsx'

/** Milliseconds: while a folder is being listed, commits come one after the other. */
const SETTLE = 500

let timer: ReturnType<typeof setTimeout> | undefined

await startSettings()
await readAccounts()
onCatalogueChange(() => {
  clearTimeout(timer)
  timer = setTimeout(() => void readAccounts(), SETTLE)
})
render(<App />, document.body)
