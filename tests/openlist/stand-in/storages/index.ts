export * from './calls.ts'
export * from './mounts.ts'
export * from './row.ts'
