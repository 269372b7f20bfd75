export type {
  ExportInput,
  ExportPart,
  ExportResult,
  Format,
  FormatId,
  KnownLink,
  LinkSources,
  Missing,
  Piece,
  Shape,
  Split,
  Warning,
} from './format.ts'
export { bare } from './file-link.ts'
export { WARNINGS } from './format.ts'
export * from './formats.ts'
export * from './found-links.ts'
export * from './links-of.ts'
export { makeExport } from './make-export.ts'
export { isMountPath, mountMoved, proposeMountPath } from './mount-path.ts'
export * from './restore-file.ts'
export { MASK, printRow } from './storage-json.ts'
