export * from './browser.ts'
export * from './settings.ts'
