export * from './ensure.ts'
export * from './find.ts'
export * from './launch.ts'
export * from './session.ts'
