import { render } from 'preact'
import { onCatalogueChange } from '../catalogue/index.ts'
import { readAccounts } from '../options/index.ts'
import { onForgotten } from '../platform/index.ts'
import { startSettings } from '../ui/index.ts'
import { App } from './app.tsx'

await startSettings()
await readAccounts()
onCatalogueChange(() => void readAccounts())
onForgotten(() => location.reload())
render(<App />, document.body)
