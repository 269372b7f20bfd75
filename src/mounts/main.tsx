import { render } from 'preact'
import { onLibrary } from '../library/index.ts'
import { toBackground } from '../messages/index.ts'
import { forgetLastPrivate, isPrivate, onForgotten } from '../platform/index.ts'
import { startSettings } from '../ui/index.ts'
import { App } from './app.tsx'
import { readOrder } from './state/order.ts'
import { readServerList } from './state/servers.ts'

await forgetLastPrivate()
await startSettings()
if (!isPrivate()) await Promise.all([readOrder(), readServerList()])
onForgotten(() => location.reload())
// The background says before signed links end. Where it sleeps it hears of no change.
onLibrary(() => void toBackground('libraryChanged', {}).catch(() => undefined))
addEventListener('focus', () => void readServerList())
render(<App />, document.body)
