import { startPress } from './host.ts'

startPress(() => close())
