import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import {
  type DriveTree,
  type Entry,
  folderStateAfter,
  type FolderState,
  folderStateWithout,
  isOutdated,
  type ListingPage,
  mayPrune,
  naturalOrder,
  seePage,
  type SpaceId,
} from '../core/index.ts'
import { type Catalogue, DriveReader, HEAD_ROWS, openCatalogue } from './index.ts'

const SPACES = ['own:7', 'share:a-b'] as const
/** Each may come to lie in any other, also in a circle. */
const FOLDERS = [0, 1, 2, 3]
const IDS = 150

/** The same knowledge, kept in the most simple way. */
class Model {
  readonly entries = new Map<number, { readonly entry: Entry; readonly seenAt: number }>()
  readonly states = new Map<number, FolderState>()

  takeIn(page: ListingPage, at: number): void {
    const before = this.states.get(page.folder)
    if (isOutdated(before, at)) return
    for (const entry of page.rows) {
      const old = this.entries.get(entry.id)
      if (old && old.seenAt > at) continue
      this.entries.set(entry.id, { entry, seenAt: at })
      const left = old && old.entry.parent !== page.folder ? this.states.get(old.entry.parent) : undefined
      if (left) this.states.set(left.folder, folderStateWithout(left, 1))
    }
    const seen = seePage(before, page, at)
    if (seen.full) this.#prune(page, seen.full)
    this.states.set(page.folder, folderStateAfter(before, page, seen, this.children(page.folder).length, at))
  }

  #prune(page: ListingPage, run: Parameters<typeof mayPrune>[0]): void {
    const gone = this.children(page.folder).filter(({ id }) => (this.entries.get(id)?.seenAt ?? 0) < run.startedAt)
    if (!mayPrune(run, page.total, this.children(page.folder).length - gone.length)) return
    for (const { id } of gone) this.entries.delete(id)
  }

  children(folder: number): Entry[] {
    return [...this.entries.values()].flatMap(({ entry }) => (entry.parent === folder ? [entry] : []))
  }
}

interface Step {
  readonly space: SpaceId
  readonly at: number
  readonly page: ListingPage
  /** A reading follows. */
  readonly read: boolean
}

const ALL = Array.from({ length: IDS }, (_, index) => index + 1)
// Few that come and go, or so many that a folder has more than its head.
const idsArbitrary = fc.oneof(fc.subarray(ALL, { maxLength: 9 }), fc.subarray(ALL, { minLength: 40 }))
const stepArbitrary: fc.Arbitrary<Step> = fc
  .record({
    space: fc.constantFrom(...SPACES),
    // Mostly later than those before, for few of them are the latest.
    at: fc.integer({ min: 1, max: 60 }),
    folder: fc.constantFrom(...FOLDERS, 0),
    page: fc.integer({ min: 1, max: 3 }),
    order: fc.constantFrom('id', 'name'),
    total: fc.option(fc.integer({ min: 0, max: IDS })),
    last: fc.constantFrom(false, false, true),
    odd: fc.constantFrom(0, 0, 0, 1),
    ids: idsArbitrary,
    name: fc.constantFrom('a', 'b10', 'b9'),
    read: fc.boolean(),
  })
  .map(({ space, at, ids, name, read, ...rest }) => ({
    space,
    at,
    read,
    page: {
      ...rest,
      kind: 'listing',
      space,
      rows: ids
        .filter((id) => id !== rest.folder)
        .map((id) => ({
          id,
          parent: rest.folder,
          // Few rows change their name from page to page.
          name: `${id % 7 === 0 ? name : 'n'}${(id * 37) % 101}`,
          folder: FOLDERS.includes(id),
          size: at,
          modified: 0,
          md5: '',
          blocked: false,
        })),
    },
  }))
const stepsArbitrary = fc
  .array(stepArbitrary, { minLength: 1, maxLength: 12 })
  // Half of the time in the order of time, with each page seen twice.
  .chain((steps) =>
    fc.constantFrom(
      steps,
      steps.toSorted((a, b) => a.at - b.at).flatMap((step) => [step, step]),
    ),
  )

const byId = (entries: Iterable<Entry>): Entry[] => [...entries].toSorted((a, b) => a.id - b.id)

async function expectFolders(catalogue: Catalogue, space: SpaceId, model: Model): Promise<void> {
  for (const folder of FOLDERS) {
    const state = model.states.get(folder)
    const rows = model.children(folder)
    expect(byId(await catalogue.children(space, folder))).toEqual(byId(rows))
    expect(await catalogue.folder(space, folder)).toEqual(state)
    expect(await catalogue.head(space, folder)).toEqual(
      state && { state, rows: naturalOrder(rows).slice(0, HEAD_ROWS) },
    )
  }
}

function expectTree(tree: DriveTree, model: Model): void {
  const met = new Set([0])
  for (const folder of met) {
    const children = model.states.has(folder) ? model.children(folder) : []
    expect(byId(tree.children(folder))).toEqual(byId(children))
    expect(tree.folderState(folder)).toEqual(model.states.get(folder))
    for (const { id } of children) if (FOLDERS.includes(id)) met.add(id)
  }
}

test('knows what the most simple catalogue knows, whatever comes in which order', async () => {
  await fc.assert(
    fc.asyncProperty(stepsArbitrary, async (steps) => {
      globalThis.indexedDB = new IDBFactory()
      const catalogue = openCatalogue()
      const spaces = SPACES.map((space) => ({
        space,
        model: new Model(),
        reader: new DriveReader(catalogue, space),
      }))
      for (const { space, page, at, read } of steps) {
        await catalogue.takeIn([page], at)
        const mine = spaces.find((each) => each.space === space)
        mine?.model.takeIn(page, at)
        if (read) await mine?.reader.read(0)
        if (mine) await expectFolders(catalogue, space, mine.model)
      }
      for (const { space, model, reader } of spaces) {
        for (const id of [1, 2, 3, 7, 99])
          expect(await catalogue.entry(space, id)).toEqual(model.entries.get(id)?.entry)
        await reader.read(0)
        expectTree(reader.tree, model)
      }
      catalogue.close()
    }),
    { numRuns: 40 },
  )
}, 30_000)
