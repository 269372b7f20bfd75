import { MountlinkError } from '../core/index.ts'
import { makeDirectLinks } from './direct-links.ts'
import { fileNameFor } from './file-name.ts'
import { filesIn } from './files-in.ts'
import { hasKey, linkOf } from './file-link.ts'
import { makeFolderId } from './folder-id.ts'
import type { ExportInput, ExportResult, FormatId, Made, Missing, Shape } from './format.ts'
import { formatsFor } from './formats.ts'
import { isMountPath } from './mount-path.ts'
import { makePan123Link } from './pan123-link.ts'
import { makePan123Share } from './pan123-share.ts'
import { makeUrlTree } from './url-tree.ts'

const MAKERS: Readonly<Record<FormatId, (shape: Shape, input: ExportInput) => Made>> = {
  'pan123-link': makePan123Link,
  'url-tree-signed': makeUrlTree(true),
  'url-tree': makeUrlTree(false),
  'direct-links-signed': makeDirectLinks(true),
  'direct-links': makeDirectLinks(false),
  'folder-id': makeFolderId,
  'pan123-share': makePan123Share,
}

/**
 * Makes what the user takes away, and reads it back with our own parser before it is given: what OpenList would refuse
 * or misread never leaves here. The same input gives the same text.
 * @throws MountlinkError
 * 'format-not-here': the format makes no sense in this space, or has no such shape;
 * 'key-missing': it needs the account's signing key;
 * 'setting-invalid' (`setting`): the mount path or a duration is none;
 * 'nothing-picked': no file is picked; 'all-missing' (`n`): files are picked and none has a link (`missingFiles` tells why);
 * 'export-differs' (`what`, `name`): what was read back is not what was picked; 'openlist-text' (`line`, `reason`): OpenList
 * would refuse it whole
 */
export function makeExport(id: FormatId, shape: Shape, input: ExportInput): ExportResult {
  const format = formatsFor(input.space).find((format) => format.id === id)
  if (!format?.shapes.includes(shape)) throw new MountlinkError('format-not-here')
  if ((format.needsKey === 'always' || format.needsKey === shape) && !hasKey(input))
    throw new MountlinkError('key-missing')
  if (shape === 'storage-json' && !isMountPath(input.mountPath))
    throw new MountlinkError('setting-invalid', { setting: 'mountPath' })
  return { ...MAKERS[id](shape, input), fileName: fileNameFor(input.folder.name, id, shape) }
}

/**
 * The picked files that a format would leave out, and why; those with 'link-not-asked' can be asked for. Signs nothing
 * and reads nothing back, so it is cheap, and it answers where `makeExport` throws 'all-missing'.
 */
export function missingFiles(id: FormatId, input: ExportInput): Missing[] {
  const format = formatsFor(input.space).find((format) => format.id === id)
  if (format?.takes !== 'files') return []
  const missing: Missing[] = []
  for (const file of filesIn(input.picked)) {
    const link = linkOf(file, input, format.needsKey !== 'never')
    if ('problem' in link) missing.push({ id: file.id, name: file.name, problem: link.problem })
  }
  return missing
}
