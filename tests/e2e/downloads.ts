import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from '../browsers/index.ts'

/** A folder into which a browser saves without a question. */
export interface Downloads {
  readonly folder: string
  /** Does something that saves a file, and waits for it. @returns its name and its text */
  readonly next: (act: () => Promise<unknown>) => Promise<[name: string, text: string]>
  readonly remove: () => void
}

export function createDownloads(): Downloads {
  const folder = mkdtempSync(join(tmpdir(), 'mountlink-'))
  return {
    folder,
    next: async (act) => {
      const before = new Set(readdirSync(folder))
      await act()
      let size = 0
      // A file that is being written has another ending, or grows. Firefox first keeps a name that is none, and empty.
      const name = await until('the file', () => {
        const found = readdirSync(folder).find((one) => !before.has(one) && /\.(txt|json)$/.test(one))
        const partial = readdirSync(folder).some((one) => /\.(crdownload|part)$/.test(one))
        const bytes = found === undefined ? 0 : (statSync(join(folder, found), { throwIfNoEntry: false })?.size ?? 0)
        const settled = bytes > 0 && bytes === size && !partial
        size = bytes
        return settled && found
      })
      return [name, readFileSync(join(folder, name), 'utf8')]
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}
