import { type SpaceId, uidOf } from '../core/index.ts'
import type { Format, FormatId } from './format.ts'

/** Every format, the ones for a lasting mount first. Texts for each: `src/texts/formats.ts`. */
export const FORMATS: readonly Format[] = [
  {
    id: 'pan123-link',
    shapes: ['text', 'storage-json'],
    space: 'own',
    takes: 'files',
    needsKey: 'storage-json',
    textField: 'origin_urls',
  },
  {
    id: 'url-tree-signed',
    shapes: ['text', 'storage-json'],
    space: 'own',
    takes: 'files',
    needsKey: 'always',
    textField: 'url_structure',
  },
  {
    id: 'url-tree',
    shapes: ['text', 'storage-json'],
    space: 'own',
    takes: 'files',
    needsKey: 'never',
    textField: 'url_structure',
  },
  {
    id: 'direct-links-signed',
    shapes: ['text'],
    space: 'own',
    takes: 'files',
    needsKey: 'always',
    textField: null,
  },
  { id: 'direct-links', shapes: ['text'], space: 'own', takes: 'files', needsKey: 'never', textField: null },
  { id: 'folder-id', shapes: ['text'], space: 'own', takes: 'folder', needsKey: 'never', textField: null },
  {
    id: 'pan123-share',
    shapes: ['text', 'storage-json'],
    space: 'share',
    takes: 'folder',
    needsKey: 'never',
    textField: null,
  },
]

/** The formats that make sense in a space: files of a share have no direct links, a share's folder id is not of one's own drive. */
export const formatsFor = (space: SpaceId): readonly Format[] =>
  FORMATS.filter((format) => format.space === (uidOf(space) === null ? 'share' : 'own'))

/**
 * @param linked whether picked files lie in a direct-link space
 * @returns the format that most people want there
 */
export const defaultFormat = (space: SpaceId, linked: boolean): FormatId =>
  uidOf(space) === null ? 'pan123-share' : linked ? 'pan123-link' : 'folder-id'
