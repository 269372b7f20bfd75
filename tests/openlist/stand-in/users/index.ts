export * from './auth.ts'
export * from './calls.ts'
export * from './user.ts'
