import { render } from 'preact'
import { forgetLastPrivate, isPrivate, onForgotten } from '../platform/index.ts'
import { startSettings } from '../ui/index.ts'
import { App } from './app.tsx'
import { readOrder } from './state/order.ts'
import { readServerList } from './state/servers.ts'

await forgetLastPrivate()
await startSettings()
if (!isPrivate()) await Promise.all([readOrder(), readServerList()])
onForgotten(() => location.reload())
addEventListener('focus', () => void readServerList())
render(<App />, document.body)
