import { toBackground } from '../messages/index.ts'
import { startCopying } from './copying.ts'
import { startPress } from './host.ts'

startCopying()
startPress(
  // A page without a window has no storage API.
  (uid) => toBackground('key', { uid }),
  () => close(),
)
