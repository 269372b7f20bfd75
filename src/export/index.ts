export type * from './format.ts'
export { WARNINGS } from './format.ts'
export * from './formats.ts'
