import { fileNameFor } from './file-name.ts'
import { differs } from './differs.ts'
import { filesIn } from './files-in.ts'
import type { ExportInput, ExportResult, Piece } from './format.ts'
import type { FoundLinks } from './found-links.ts'
import { createPreview } from './preview.ts'
import { linkForm } from './signed-link.ts'
import { nothing } from './tree-export.ts'

/** Links of a piece. */
const PIECE = 2_000

/** One link a line, for download tools: no names, no sizes, no folders. Read back piece by piece. */
export function* makeDirectLinks(
  signed: boolean,
  input: ExportInput,
  { urls, missing }: FoundLinks,
): Generator<Piece, ExportResult, void> {
  const form = linkForm(input, signed)
  if (urls.size === 0) throw nothing(missing.length)
  const preview = createPreview(false)
  let some: { name: string; known: string; put: string }[] = []
  let files = 0
  const flush = (): Piece => {
    const text = `${files === 0 ? '' : '\n'}${some.map(({ put }) => put).join('\n')}`
    const lines = (files === 0 ? text : text.slice(1)).split('\n')
    if (lines.length !== some.length) differs('count', '')
    for (const [at, { name, known, put }] of some.entries())
      if (!form.isRight(lines[at] ?? '', known, put)) differs('url', name)
    preview.add(lines)
    files += some.length
    some = []
    return { part: 0, text }
  }
  for (const { id, name } of filesIn(input.picked)) {
    const known = urls.get(id)
    if (known === undefined) continue
    some.push({ name, known, put: form.put(known) })
    if (some.length === PIECE) yield flush()
  }
  if (some.length > 0) yield flush()
  if (files !== urls.size) differs('count', '')
  const fileName = fileNameFor(input.folder.name, signed ? 'direct-links-signed' : 'direct-links', 'text')
  return {
    parts: [{ mountPath: input.mountPath, fileName, head: '', tail: '', files, ...preview.end(null) }],
    files,
    ids: [],
    repairs: [],
    warnings: signed ? [] : ['unauthenticated'],
    expiresAt: form.expiresAt,
  }
}
