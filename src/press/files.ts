import { type ExportPart, RESTORE } from '../export/index.ts'
import { MountlinkError } from '../core/index.ts'
import type { Part, PressFile } from './protocol.ts'

/** Texts as they are made: what has been written leaves this thread's memory. */
export class FileWriter {
  readonly #pieces: Blob[][] = []

  write(part: number, text: string): void {
    const pieces = this.#pieces[part] ?? []
    this.#pieces[part] = pieces
    pieces.push(new Blob([text]))
  }

  /** @returns one blob a part */
  end(parts: readonly ExportPart[]): Blob[] {
    return parts.map(
      ({ head, tail, fileName }, at) => new Blob([head, ...(this.#pieces[at] ?? []), tail], { type: typeOf(fileName) }),
    )
  }
}

const typeOf = (fileName: string): string =>
  `${fileName.endsWith('.json') ? 'application/json' : 'text/plain'};charset=utf-8`

/**
 * One file with all storages, for OpenList's *Backup & Restore*; each is read back out of it.
 * @throws MountlinkError 'export-differs'
 */
export async function restoreFile(rows: readonly Blob[], parts: readonly ExportPart[]): Promise<Blob> {
  const pieces: (string | Blob)[] = [RESTORE.head]
  const starts: number[] = []
  let at = RESTORE.head.length
  for (const [index, row] of rows.entries()) {
    if (index > 0) {
      pieces.push(RESTORE.separator)
      at += RESTORE.separator.length
    }
    starts.push(at)
    pieces.push(row)
    at += row.size
  }
  const file = new Blob([...pieces, RESTORE.tail], { type: typeOf('.json') })
  for (const [index, row] of rows.entries()) {
    const start = starts[index] ?? 0
    const text = await file.slice(start, start + row.size).text()
    if (mountPathIn(text) !== parts[index]?.mountPath) throw differs('mount_path')
  }
  const around = await new Blob([file.slice(0, RESTORE.head.length), file.slice(at)]).text()
  if (around !== RESTORE.head + RESTORE.tail) throw differs('storages')
  return file
}

function mountPathIn(json: string): unknown {
  try {
    const row: unknown = JSON.parse(json)
    return typeof row === 'object' && row !== null && 'mount_path' in row ? row.mount_path : null
  } catch (cause) {
    throw new MountlinkError('export-differs', { what: 'json', name: '' }, { cause })
  }
}

const differs = (name: string): MountlinkError => new MountlinkError('export-differs', { what: 'restore', name })

/** Milliseconds. */
const TAKEN_OVER = 60_000

/** Blob URLs of what a page was given last: it may still be copying what it was given before. */
export class Urls {
  #before: string[] = []
  #now: string[] = []

  /** A newer delivery begins: what was given before the last one is let go. */
  renew(): void {
    for (const url of this.#before) URL.revokeObjectURL(url)
    this.#before = this.#now
    this.#now = []
  }

  /** The page is gone; what it saves has been taken over by the browser after a while. */
  release(): void {
    setTimeout(() => {
      this.renew()
      this.renew()
    }, TAKEN_OVER)
  }

  fileOf(blob: Blob, fileName: string): PressFile {
    const url = URL.createObjectURL(blob)
    this.#now.push(url)
    return { fileName, url, bytes: blob.size }
  }

  partOf(blob: Blob, { fileName, mountPath, files }: ExportPart): Part {
    return { ...this.fileOf(blob, fileName), mountPath, files }
  }
}
