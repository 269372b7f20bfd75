export * from './browser.ts'
export * from './clipboard.ts'
export * from './download.ts'
export * from './settings.ts'
