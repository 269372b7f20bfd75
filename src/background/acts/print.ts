import {
  type ExportInput,
  findLinks,
  type FormatId,
  type FoundLinks,
  makeExport,
  type Warning,
} from '../../export/index.ts'

/** A text as the exports print it, read back like theirs. */
export interface Printed {
  readonly text: string
  readonly found: FoundLinks
  readonly files: number
  /** Names that were changed, as OpenList could not keep them. */
  readonly repairs: number
  readonly warnings: readonly Warning[]
  /** When its links end, Unix seconds; null where they do not. */
  readonly expiresAt: number | null
}

/** What only whole exports need. */
type Given = Omit<ExportInput, 'folder' | 'top' | 'share' | 'mountPath' | 'split' | 'splitBytes' | 'rand'>

/** @returns what an export is made of, of files that stand side by side */
export const inputFor = (given: Given): ExportInput => ({
  ...given,
  folder: { id: 0, name: '' },
  top: 0,
  share: null,
  mountPath: '/',
  split: 'none',
  splitBytes: 0,
  rand: () => crypto.randomUUID().replaceAll('-', ''),
})

/**
 * Prints a text in one go: of a few hundred files at most.
 * @throws MountlinkError as `makeExport`
 */
export function print(format: FormatId, input: ExportInput, found = findLinks(format, input)): Printed {
  const making = makeExport(format, 'text', input, found)
  let text = ''
  let step = making.next()
  for (; !step.done; step = making.next()) text += step.value.text
  const { files, repairs, warnings, expiresAt } = step.value
  return { text, found, files, repairs: repairs.length, warnings, expiresAt }
}
