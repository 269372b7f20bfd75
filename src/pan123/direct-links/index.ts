export * from './key-test.ts'
export type { HeadFetch } from './head-link.ts'
