import { MountlinkError, type PickedFile } from '../core/index.ts'
import {
  createParser,
  keptBytes,
  type LineFormat,
  MYSQL_BYTES,
  printLines,
  type Repair,
  type StorageRow,
} from '../openlist/index.ts'
import { differs } from './differs.ts'
import { fileNameFor } from './file-name.ts'
import type { ExportInput, ExportPart, ExportResult, FormatId, Piece, Shape, Warning } from './format.ts'
import type { FoundLinks } from './found-links.ts'
import { isMountPath, mountBelow } from './mount-path.ts'
import { inParts, inPieces } from './pack-lines.ts'
import { createPreview, type Preview } from './preview.ts'
import type { LinkForm } from './signed-link.ts'
import { checkRow, MASK, type RowFrame, rowFrame, rowPiece, readRowPiece } from './storage-json.ts'
import { createTreeCheck } from './tree-check.ts'
import { limitFor, numbered, type Section, sectionsByFolder } from './tree-parts.ts'

/** What sets one driver's tree of links apart from another's. */
export interface TreeKind {
  readonly id: FormatId
  readonly format: LineFormat
  readonly form: LinkForm
  readonly rowOf: (mountPath: string, text: string, privateKey: string) => StorageRow
  readonly driver: string
  /** The driver's field that holds the text. */
  readonly textField: string
  /** The driver's other fields, as they must be read back. */
  readonly fields: Readonly<Record<string, string | number | boolean>>
  /** '' where the storage carries none. */
  readonly privateKey: string
  readonly warnings: readonly Warning[]
}

/** A part that is being written: where it is mounted is known only when all are. */
interface OpenPart {
  readonly section: Section
  readonly preview: Preview
  files: number
  /** Bytes that OpenList keeps of it. */
  kept: number
}

/**
 * Exports the picked files as a tree of links, and reads it back: piece by piece, so that neither the whole text nor a
 * second tree is ever in memory.
 * @throws MountlinkError 'nothing-picked', 'all-missing', 'line-too-long', 'export-differs', 'setting-invalid'
 */
export function* makeTree(
  kind: TreeKind,
  shape: Shape,
  input: ExportInput,
  { urls, missing, untimed }: FoundLinks,
): Generator<Piece, ExportResult, void> {
  if (urls.size === 0) throw nothing(missing.length)
  const json = shape === 'storage-json'
  const repairs: Repair[] = []
  const note = (repair: Repair): void => void repairs.push(repair)
  const isIn = ({ id }: PickedFile): boolean => urls.has(id)
  const empty = kind.rowOf(input.mountPath, '', kind.privateKey).addition
  const limit = limitFor(input, shape, (path) => frameOf(kind, path, kind.privateKey), empty)
  const whole: Section = { nodes: input.picked, path: '', name: null }
  const sections = input.split === 'folder' ? sectionsByFolder(input.picked, kind.format, isIn, note) : [whole]

  const parts: OpenPart[] = []
  const ids: number[] = []
  for (const section of sections) {
    const put: string[] = []
    const giver = {
      has: isIn,
      urlOf: ({ id }: PickedFile): string => {
        const url = kind.form.put(urls.get(id) ?? '')
        put.push(url)
        ids.push(id)
        return url
      },
    }
    let checked = 0
    const check = createTreeCheck(section.nodes, section.path, isIn, (file, url) => {
      if (!kind.form.isRight(url, urls.get(file.id) ?? '', put[checked] ?? '')) differs('url', file.name)
      checked++
    })
    const lines = printLines<PickedFile>(section.nodes, kind.format, giver, (repair) => {
      const placed = section.path === '' ? repair : { ...repair, path: below(section.path, repair.path) }
      check.repaired(placed)
      note(placed)
    })
    let read = createParser(kind.format, check.onNode)
    for (const { first, lines: some } of limit ? inParts(lines, limit) : inPieces(lines)) {
      if (first) {
        check.begin()
        read = createParser(kind.format, check.onNode)
        parts.push({ section, preview: createPreview(json), files: 0, kept: keptBytes(empty) })
      }
      const part = parts.at(-1)
      if (!part) continue
      const texts = some.map(({ text }) => text)
      const text = texts.join('\n')
      const piece = json ? rowPiece(first ? text : `\n${text}`) : first ? text : `\n${text}`
      const back = json ? readRowPiece(piece) : piece
      read(first ? back : back.slice(1))
      put.splice(0, checked)
      checked = 0
      part.preview.add(texts)
      for (const line of some) {
        if (!line.folder) part.files++
        if (part.kept <= MYSQL_BYTES) part.kept += keptBytes(line.text) + 2
      }
      yield { part: parts.length - 1, text: piece }
    }
    check.end()
  }

  const carriesKey = json && kind.privateKey !== ''
  const warnings: Warning[] = [...kind.warnings]
  if (carriesKey) warnings.push('carries-key')
  if (parts.some(({ kept }) => kept > MYSQL_BYTES)) warnings.push('too-long-for-mysql')
  if (untimed > 0) warnings.push('time-unknown')
  return {
    parts: placesOf(parts, input).map(({ path, label, part }) => endPart(kind, shape, input, part, path, label)),
    files: urls.size,
    ids,
    repairs,
    warnings,
    expiresAt: kind.form.expiresAt,
  }
}

const below = (path: string, more: string): string => (more === '' ? path : `${path}/${more}`)

interface Placed {
  readonly part: OpenPart
  readonly path: string
  /** What tells its file from the others'; '' for the only one. */
  readonly label: string
}

function placesOf(parts: readonly OpenPart[], { split, mountPath }: ExportInput): readonly Placed[] {
  if (split === 'folder')
    return parts.map((part) => {
      const { name } = part.section
      return { part, path: name === null ? mountPath : mountBelow(mountPath, name), label: name ?? '' }
    })
  const places = numbered(mountPath, parts.length)
  return parts.map((part, at) => ({ part, ...(places[at] ?? { path: mountPath, label: '' }) }))
}

function endPart(
  kind: TreeKind,
  shape: Shape,
  { folder }: ExportInput,
  part: OpenPart,
  mountPath: string,
  label: string,
): ExportPart {
  const { files, preview } = part
  const fileName = fileNameFor(label === '' ? folder.name : `${folder.name} ${label}`, kind.id, shape)
  if (shape === 'text') return { mountPath, fileName, head: '', tail: '', files, ...preview.end(null) }
  if (!isMountPath(mountPath)) differs('row', 'mount_path')
  const { head, tail } = frameOf(kind, mountPath, kind.privateKey)
  const text = '@'
  checkRow(
    head + text + tail,
    { driver: kind.driver, mount_path: mountPath, webdav_policy: '302_redirect', disabled: false },
    { ...kind.fields, [kind.textField]: text },
  )
  const masked = kind.privateKey === '' ? { head, tail } : frameOf(kind, mountPath, MASK)
  return { mountPath, fileName, head, tail, files, ...preview.end({ ...masked, piece: rowPiece }) }
}

const frameOf = (kind: TreeKind, mountPath: string, privateKey: string): RowFrame =>
  rowFrame((text) => kind.rowOf(mountPath, text, privateKey), kind.textField)

/** @param missing how many files are picked and have no link */
export const nothing = (missing: number): MountlinkError =>
  missing === 0 ? new MountlinkError('nothing-picked') : new MountlinkError('all-missing', { n: missing })
