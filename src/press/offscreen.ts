import { startCopying } from './copying.ts'
import { startPress } from './host.ts'

startCopying()
startPress(() => close())
