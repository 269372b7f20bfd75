export * from './account.ts'
export * from './drive.ts'
export * from './share.ts'
export * from './world.ts'
