export * from './node.ts'
export * from './repair.ts'
