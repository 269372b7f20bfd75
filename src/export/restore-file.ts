import { fileNameFor } from './file-name.ts'

/**
 * OpenList's *Backup & Restore* takes several storages at once, in this order of keys; to be restored with *override*
 * off (facts of 2026-08, v4.2.5). The rows go between head and tail, with a separator between them.
 */
export const RESTORE = {
  head: '{"encrypted":"","settings":null,"users":[],"storages":[',
  separator: ',\n',
  tail: '],"metas":[],"shares":[]}',
} as const

/** Named for what it is for: *Import* does not take it. */
export const restoreFileName = (folderName: string): string => fileNameFor(folderName, 'restore', 'storage-json')
