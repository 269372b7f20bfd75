import type { PickedFile } from '../core/index.ts'
import { differs } from './compare-tree.ts'
import { filesIn } from './files-in.ts'
import type { ExportInput, Made, Missing, Shape } from './format.ts'
import { expiryOf, isLinkOf, linkInText } from './signed-link.ts'
import { nothing } from './tree-export.ts'

/** One link a line, for download tools: no names, no sizes, no folders. */
export const makeDirectLinks =
  (signed: boolean) =>
  (_shape: Shape, input: ExportInput): Made => {
    const linkOf = linkInText(input, signed)
    const expiresAt = signed ? expiryOf(input) : null
    const lines: string[] = []
    const missing: Missing[] = []
    for (const file of filesIn(input.picked)) {
      const link = linkOf(file)
      if ('problem' in link) missing.push({ id: file.id, name: file.name, problem: link.problem })
      else lines.push(link.url)
    }
    if (lines.length === 0) throw nothing(missing.length)
    const text = lines.join('\n')
    readBack(text, missing, input, expiresAt)
    return {
      text,
      shown: text,
      files: lines.length,
      repairs: [],
      missing,
      warnings: signed ? [] : ['unauthenticated'],
      expiresAt,
    }
  }

function readBack(text: string, missing: readonly Missing[], input: ExportInput, expiresAt: number | null): void {
  const left = new Set(missing.map(({ id }) => id))
  const files: PickedFile[] = [...filesIn(input.picked)].filter(({ id }) => !left.has(id))
  const lines = text.split('\n')
  if (lines.length !== files.length) differs('count', '')
  for (const [at, file] of files.entries())
    if (!isLinkOf(lines[at] ?? '', file, input, expiresAt)) differs('url', file.name)
}
