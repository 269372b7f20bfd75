import { isPickedFolder, type PickedFile, type PickedNode } from '../core/index.ts'
import { keptBytes, type LineFormat, MYSQL_BYTES, printedNames, type Repair, uniqueNames } from '../openlist/index.ts'
import type { ExportInput, Shape } from './format.ts'
import { mountBelow, mountName } from './mount-path.ts'
import type { Limit } from './pack-lines.ts'
import type { RowFrame } from './storage-json.ts'
import { rowPiece } from './storage-json.ts'

/** What becomes a text of its own, or several where there is a limit. */
export interface Section {
  readonly nodes: readonly PickedNode[]
  /** Of the folder they stand in, as repairs name it; '' at the top. */
  readonly path: string
  /** Of that folder; null for the picked tree as it is. */
  readonly name: string | null
}

/**
 * The picked tree by its top folders, for storages whose mount paths lie below one another: what is right at the top,
 * with folders that hold nothing, comes first, and each folder gets a name that no other entry has.
 * @param onRepair is told of each folder that is mounted under another name
 */
export function sectionsByFolder(
  picked: readonly PickedNode[],
  format: LineFormat,
  isIn: (file: PickedFile) => boolean,
  onRepair: (repair: Repair) => void,
): readonly Section[] {
  const folders = picked
    .filter(isPickedFolder)
    .filter(({ children }) => children.some((node) => isPickedFolder(node) || isIn(node)))
  const mounted = new Set<PickedNode>(folders)
  const loose = picked.filter((node) => !mounted.has(node) && (isPickedFolder(node) || isIn(node)))
  const taken = printedNames(loose, format).map(({ name }) => ({ name, reason: null, folder: false }))
  const wanted = folders.map((folder) => ({ ...mountName(folder.name), folder: true }))
  const names = uniqueNames([...taken, ...wanted]).slice(taken.length)
  const sections: Section[] = loose.length > 0 ? [{ nodes: loose, path: '', name: null }] : []
  for (const [index, folder] of folders.entries()) {
    const { name, reason } = names[index] ?? { name: folder.name, reason: null }
    if (reason !== null) onRepair({ path: '', from: folder.name, to: name, reason })
    sections.push({ nodes: folder.children, path: name, name })
  }
  return sections
}

/** Digits that a part's number may have, at most. */
const MOST_DIGITS = 7

/** Bytes left for a key that is not set here yet. */
const KEY_ROOM = 64

/**
 * What a part may take of what is to be kept within bounds.
 * @param frameFor what stands around the text in a storage with that mount path
 * @param addition the driver's own fields without the text, as JSON
 */
export function limitFor(
  { split, splitBytes, mountPath, key }: ExportInput,
  shape: Shape,
  frameFor: (mountPath: string) => RowFrame,
  addition: string,
): Limit | null {
  if (split === 'mysql')
    return {
      most: MYSQL_BYTES,
      base: keptBytes(addition) + (key?.privateKey ? 0 : KEY_ROOM),
      cost: (line) => keptBytes(line) + 2,
    }
  if (split !== 'size') return null
  if (shape === 'text') return { most: splitBytes, base: 0, cost: (line) => utf8Bytes(line) + 1 }
  const { head, tail } = frameFor(mountBelow(mountPath, '0'.repeat(MOST_DIGITS)))
  return { most: splitBytes, base: utf8Bytes(head + tail), cost: (line) => utf8Bytes(rowPiece(line)) + 3 }
}

/**
 * The mount paths of numbered parts, padded so that they sort. A single part keeps the path as it is.
 * @param count how many there are
 */
export function numbered(
  mountPath: string,
  count: number,
): readonly { readonly path: string; readonly label: string }[] {
  if (count === 1) return [{ path: mountPath, label: '' }]
  const digits = String(count).length
  return Array.from({ length: count }, (_, index) => {
    const label = String(index + 1).padStart(digits, '0')
    return { path: mountBelow(mountPath, label), label }
  })
}

const utf8Bytes = (text: string): number => {
  if (/^[\0-\x7f]*$/.test(text)) return text.length
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4
  }
  return bytes
}
