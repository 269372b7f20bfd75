export * from './client.ts'
export type * from './protocol.ts'
