export * from './hand-over.ts'
export * from './observation.ts'
