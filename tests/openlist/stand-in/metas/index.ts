export * from './calls.ts'
export * from './meta.ts'
export * from './rules.ts'
