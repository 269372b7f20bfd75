import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a built extension weighs: bytes, each file gzipped by itself. */
export interface Weights {
  /** The script in the page's world. */
  readonly hook: number
  /** The script beside the page. */
  readonly content: number
  /** The popup's scripts that opening it loads, with all that they import; its styles likewise. */
  readonly popup: number
  readonly popupStyles: number
  /** All files together. */
  readonly all: number
}

/** The most that each may weigh. Of `all`, the first page's pictures are 60 kB, loaded once, after installing; the mounts page is about 50. */
export const LIMITS: Weights = { hook: 2_000, content: 12_000, popup: 45_000, popupStyles: 5_300, all: 310_000 }

/** @returns the files of a folder at any depth, by their paths */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))

const zipped = (path: string): number => gzipSync(readFileSync(path)).length

const sum = (paths: Iterable<string>): number => [...paths].reduce((sum, path) => sum + zipped(path), 0)

/** What a script imports at once. `import()` is another matter: it loads when what it brings is first shown. */
const IMPORTS = /(?:from|import) *["']\.\/([\w./-]+\.js)["']/g
/** What a page names. */
const NAMED = /(?:src|href)="\/([\w./-]+\.(?:js|css))"/g

/** @returns what a page or a script of ours loads when it starts, with what that imports */
export function loadedBy(folder: string, start: string): Set<string> {
  const seen = new Set<string>()
  const visit = (path: string, names: RegExp): void => {
    if (seen.has(path)) return
    seen.add(path)
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(names))
      visit(names === NAMED ? join(folder, name) : join(dirname(path), name), IMPORTS)
  }
  visit(join(folder, start), start.endsWith('.html') ? NAMED : IMPORTS)
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
