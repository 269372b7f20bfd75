import type { Bench } from './bench.ts'
import { machine } from './machine.ts'
import type { Result } from './result.ts'
import { reasonsOf, tableOf } from './table.ts'

const HEAD = `# Performance

Written by \`npm run bench -- --write\`. Each figure stands beside what it is compared with, measured in the same run, turn by turn; figures are medians. \`npm run bench -- hook\` measures one part only, and \`--real\` takes the minutes that a listing in real time takes.
`

/** @returns the section of one bench, in Markdown */
export function sectionOf({ title, how }: Bench, results: readonly Result[], now: Date): string {
  const reasons = reasonsOf(results)
  const parts = [`## ${title}`, `Measured on ${now.toISOString().slice(0, 10)}: ${machine()}.`, how, tableOf(results)]
  if (reasons !== '') parts.push(`Why aims were missed:\n\n${reasons}`)
  return `${parts.join('\n\n')}\n`
}

/**
 * Puts new sections into the page, in place of older ones of the same title.
 * @param before the page as it is; '' where there is none
 * @param order the titles, as they are to stand
 */
export function withSections(before: string, sections: readonly string[], order: readonly string[]): string {
  const titleOf = (section: string): string => /^## (.*)/.exec(section)?.[1] ?? ''
  const old = before.split(/^(?=## )/m).slice(before.startsWith('## ') ? 0 : 1)
  const all = new Map([...old, ...sections].map((section) => [titleOf(section), section.trimEnd()]))
  const kept = order.map((title) => all.get(title)).filter((section) => section !== undefined)
  return `${[HEAD.trimEnd(), ...kept].join('\n\n')}\n`
}
