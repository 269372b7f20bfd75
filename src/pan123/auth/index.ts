export * from './known-host.ts'
export * from './sign-direct-link.ts'
