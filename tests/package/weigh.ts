import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a built extension weighs: bytes, each file gzipped by itself. */
export interface Weights {
  /** The script in the page's world. */
  readonly hook: number
  /** The script beside the page. */
  readonly content: number
  /** The popup's scripts with all that they import; its styles likewise. Workers load beside it. */
  readonly popup: number
  readonly popupStyles: number
  /** All files together. */
  readonly all: number
}

/** The most that each may weigh. */
export const LIMITS: Weights = { hook: 2_000, content: 12_000, popup: 45_000, popupStyles: 5_000, all: 250_000 }

/** @returns the files of a folder at any depth, by their paths */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))

const zipped = (path: string): number => gzipSync(readFileSync(path)).length

const sum = (paths: Iterable<string>): number => [...paths].reduce((sum, path) => sum + zipped(path), 0)

/** @returns what a page of ours loads, with what that imports */
function loadedBy(folder: string, page: string): Set<string> {
  const all = new Set(filesIn(folder))
  const seen = new Set<string>()
  const visit = (path: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    const text = readFileSync(path, 'utf8')
    for (const [, found] of text.matchAll(/["'](?:\.{0,2}\/)?((?:assets\/)?[\w.-]+\.(?:js|css))["']/g)) {
      const next = join(folder, 'assets', (found ?? '').split('/').pop() ?? '')
      if (all.has(next)) visit(next)
    }
  }
  visit(join(folder, page))
  return seen
}

/**
 * Weighs a built extension.
 * @param scripts the content scripts' files, the receiver before the hook, as the manifest names them
 */
export function weigh(folder: string, [content = '', hook = '']: readonly string[]): Weights {
  const popup = [...loadedBy(folder, 'src/popup/index.html')]
  return {
    hook: zipped(join(folder, hook)),
    content: zipped(join(folder, content)),
    popup: sum(popup.filter((path) => path.endsWith('.js'))),
    popupStyles: sum(popup.filter((path) => path.endsWith('.css'))),
    all: sum(filesIn(folder)),
  }
}
