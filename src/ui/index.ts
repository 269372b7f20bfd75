export * from './button.tsx'
export * from './icon.tsx'
export * from './mark.tsx'
export * from './settings.ts'
