export * from './client.ts'
export type * from './protocol.ts'
export { NOTHING_KNOWN } from './outcome.ts'
