export { startPrivate } from './start.ts'
