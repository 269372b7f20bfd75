export * from './channel.ts'
export * from './job.ts'
export * from './protocol.ts'
export * from './view-state.ts'
