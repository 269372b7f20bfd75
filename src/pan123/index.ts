export * from './codes.ts'
export * from './hosts.ts'
export * from './requests.ts'
export * from './token.ts'
