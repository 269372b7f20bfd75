import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { CHROMIUM_BUILD, run } from '../scripts/steps.ts'
import { ensureBrowsers } from '../tests/browsers/index.ts'
import type { Bench } from './bench.ts'
import { exported } from './export.ts'
import { hook } from './hook.ts'
import { links } from './links.ts'
import { listing } from './listing.ts'
import { machine } from './machine.ts'
import { popup } from './popup.ts'
import { sectionOf, withSections } from './performance-page.ts'
import { stored } from './store.ts'
import { sizes } from './sizes.ts'
import { reasonsOf, tableOf } from './table.ts'

/**
 * `npm run bench`: measures, and prints a table. `-- hook sizes` measures only these; `--real` also what takes minutes;
 * `--write` keeps the results in docs/performance.md. With `MOUNTLINK_DIST` it takes the build that is in that folder.
 */

const BENCHES: readonly Bench[] = [hook, stored, exported, popup, listing, links, sizes]
const PAGE = fileURLToPath(new URL('../docs/performance.md', import.meta.url))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, real: { type: 'boolean' } },
})
const unknown = positionals.filter((name) => !BENCHES.some((bench) => bench.name === name))
if (unknown.length > 0) throw new Error(`no bench ${unknown.join(', ')}: ${BENCHES.map(({ name }) => name).join(', ')}`)

await ensureBrowsers(['chromium'])
if (!process.env['MOUNTLINK_DIST'] && !run(CHROMIUM_BUILD)) process.exit(1)
console.log(machine())

const sections: string[] = []
for (const bench of BENCHES) {
  if (positionals.length > 0 && !positionals.includes(bench.name)) continue
  console.log(`\n${bench.title}`)
  const say = (words: string): void => console.log(`  ${words} …`)
  const results = await bench.run({ real: values.real ?? false, say })
  console.log(`${tableOf(results)}\n${reasonsOf(results)}`)
  sections.push(sectionOf(bench, results, new Date()))
}
if (values.write) {
  const before = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : ''
  writeFileSync(
    PAGE,
    withSections(
      before,
      sections,
      BENCHES.map(({ title }) => title),
    ),
  )
}
