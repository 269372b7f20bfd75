import { render } from 'preact'
import { onCatalogueChange } from '../catalogue/index.ts'
import { forgetLastPrivate, isApart, onForgotten } from '../platform/index.ts'
import { settings, startSettings } from '../ui/index.ts'
import { readAccounts } from './accounts/accounts.ts'
import { App } from './app.tsx'
import { deleting } from './data/delete-all.tsx'

/** Milliseconds: while a folder is being listed, commits come one after the other. */
const SETTLE = 500

let timer: ReturnType<typeof setTimeout> | undefined

// Before anything is looked for on disk; where there is none, in this page's memory.
await forgetLastPrivate()
if (isApart()) await (await import('../private/index.ts')).startPrivate()
await startSettings()
await readAccounts()
// Which links may be signed for depends on the domains that the user confirms, in this window or in another.
settings.subscribe(() => void readAccounts())
onCatalogueChange(() => {
  clearTimeout(timer)
  timer = setTimeout(() => void readAccounts(), SETTLE)
})
onForgotten(() => {
  // Who has asked for it waits for the answer.
  if (!deleting.peek()) location.reload()
})
render(<App />, document.body)
