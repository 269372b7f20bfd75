import type { Result } from './result.ts'

const HEAD = ['what', 'result', 'beside', 'aim', 'met?']

const verdictOf = ({ verdict }: Result): string => {
  if (!verdict) return ''
  if (!verdict.met) return verdict.by.startsWith('missed') ? verdict.by : `missed: ${verdict.by}`
  return `met: ${verdict.by}`
}

const cellsOf = (result: Result): string[] => [result.what, result.figure, result.beside, result.aim, verdictOf(result)]

/** @returns the results as a table of Markdown, its columns aligned so that it reads in a terminal too */
export function tableOf(results: readonly Result[]): string {
  const rows = [HEAD, ...results.map(cellsOf)].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))
  const widths = HEAD.map((_, column) => Math.max(3, ...rows.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? '') + ' '.repeat(width - (row[column] ?? '').length)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}

/** @returns a sentence for each aim that was missed, as a list of Markdown; '' where none was */
export const reasonsOf = (results: readonly Result[]): string =>
  results
    .filter(({ verdict }) => verdict && !verdict.met)
    .map(({ what, verdict }) => `- ${what}: ${verdict?.why ?? ''}`)
    .join('\n')
