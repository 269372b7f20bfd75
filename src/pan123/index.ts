export * from './codes.ts'
export * from './requests.ts'
export * from './token.ts'
