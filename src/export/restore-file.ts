/**
 * OpenList's *Backup & Restore* takes several storages at once, in this order of keys; to be restored with *override*
 * off (facts of 2026-08, v4.2.5). The rows go between head and tail, with a separator between them.
 */
export const RESTORE = {
  head: '{"encrypted":"","settings":null,"users":[],"storages":[',
  separator: ',\n',
  tail: '],"metas":[],"shares":[]}',
} as const
