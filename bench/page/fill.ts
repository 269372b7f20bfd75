import { openCatalogue } from '../../src/catalogue/index.ts'
import type { Fact, OwnSpaceId } from '../../src/core/index.ts'
import { ASKED_ORDER, PAGE_SIZE } from '../../src/pan123/requests.ts'
import { library, type Shelf } from '../library.ts'

/** Pages taken in at once: filling is not what is measured. */
const AT_ONCE = 50

function* pagesOf(space: OwnSpaceId, { folder, rows }: Shelf): Generator<Fact, void, undefined> {
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE))
  for (let page = 1; page <= pages; page += 1)
    yield {
      kind: 'listing',
      space,
      folder,
      page,
      order: ASKED_ORDER,
      total: rows.length,
      last: page === pages,
      rows: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
      odd: 0,
    }
}

/** Fills the catalogue with a library, as if it had been listed an hour ago, and with the name of its top folder. */
export async function fill(
  space: OwnSpaceId,
  name: string,
  ...[top, entries, large]: Parameters<typeof library>
): Promise<void> {
  const catalogue = openCatalogue()
  const at = Date.now() - 3_600_000
  let facts: Fact[] = [{ kind: 'names', space, names: [{ id: top, name }] }]
  for (const shelf of library(top, entries, large))
    for (const fact of pagesOf(space, shelf)) {
      facts.push(fact)
      if (facts.length < AT_ONCE) continue
      await catalogue.takeIn(facts, at)
      facts = []
    }
  await catalogue.takeIn(facts, at)
  catalogue.close()
}
