import { MountlinkError } from '../core/index.ts'
import { makeDirectLinks } from './direct-links.ts'
import { fileNameFor } from './file-name.ts'
import { type Fixed, makeFolderId } from './folder-id.ts'
import { hasKey } from './file-link.ts'
import type { ExportInput, ExportResult, FormatId, Piece, Shape } from './format.ts'
import { formatsFor } from './formats.ts'
import type { FoundLinks } from './found-links.ts'
import { isMountPath } from './mount-path.ts'
import { pan123LinkKind } from './pan123-link.ts'
import { makePan123Share } from './pan123-share.ts'
import { previewOf } from './preview.ts'
import { makeTree } from './tree-export.ts'
import { urlTreeKind } from './url-tree.ts'

type Making = Generator<Piece, ExportResult, void>

const MAKERS: Readonly<Record<FormatId, (shape: Shape, input: ExportInput, found: FoundLinks) => Making>> = {
  'pan123-link': (shape, input, found) => makeTree(pan123LinkKind(input), shape, input, found),
  'url-tree-signed': (shape, input, found) => makeTree(urlTreeKind(true)(input), shape, input, found),
  'url-tree': (shape, input, found) => makeTree(urlTreeKind(false)(input), shape, input, found),
  'direct-links-signed': (_, input, found) => makeDirectLinks(true, input, found),
  'direct-links': (_, input, found) => makeDirectLinks(false, input, found),
  'folder-id': (shape, input) => fixed('folder-id', shape, input, makeFolderId(input)),
  'pan123-share': (shape, input) => fixed('pan123-share', shape, input, makePan123Share(shape, input)),
}

/**
 * Makes what the user takes away, piece by piece, and reads each back with our own parser before it is given: what
 * OpenList would refuse or misread never leaves here. The same input gives the same text.
 * @param found what `findLinks` has found for the same input
 * @returns the pieces, then what there is to know of them all
 * @throws MountlinkError, at any piece
 * 'format-not-here': the format makes no sense in this space, or has no such shape;
 * 'key-missing': it needs the account's signing key;
 * 'setting-invalid' (`setting`): the mount path, a duration or the size of a part is none;
 * 'nothing-picked': no file is picked; 'all-missing' (`n`): files are picked and none has a link (`findLinks` tells why);
 * 'line-too-long' (`name`, `bytes`): a single file is too long for a part;
 * 'export-differs' (`what`, `name`): what was read back is not what was picked; 'openlist-text' (`line`, `reason`): OpenList
 * would refuse it whole
 */
export function makeExport(id: FormatId, shape: Shape, input: ExportInput, found: FoundLinks): Making {
  const format = formatsFor(input.space).find((format) => format.id === id)
  if (!format?.shapes.includes(shape)) throw new MountlinkError('format-not-here')
  if ((format.needsKey === 'always' || format.needsKey === shape) && !hasKey(input))
    throw new MountlinkError('key-missing')
  if (shape === 'storage-json' && !isMountPath(input.mountPath))
    throw new MountlinkError('setting-invalid', { setting: 'mountPath' })
  if (input.split === 'size' && !(input.splitBytes > 0))
    throw new MountlinkError('setting-invalid', { setting: 'splitBytes' })
  return MAKERS[id](shape, input, found)
}

function* fixed(id: FormatId, shape: Shape, { folder, mountPath }: ExportInput, { text, warnings }: Fixed): Making {
  yield { part: 0, text }
  const fileName = fileNameFor(folder.name, id, shape)
  const part = { mountPath, fileName, head: '', tail: '', files: 0, ...previewOf(text) }
  return { parts: [part], files: 0, ids: [], repairs: [], warnings, expiresAt: null }
}
