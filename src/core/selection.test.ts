import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEntry as entry, aState as state } from '../../tests/arbitraries/entry.ts'
import { DriveTree } from './drive-tree.ts'
import { ROOT, type Entry } from './entry.ts'
import { Selection, type Tick } from './selection.ts'

const treeOf = (folders: Record<number, { rows: Entry[]; complete: boolean }>): DriveTree => {
  const tree = new DriveTree()
  for (const [folder, { rows, complete }] of Object.entries(folders))
    tree.list(Number(folder), rows, state(Number(folder), complete))
  return tree
}

const small = (complete: boolean): DriveTree =>
  treeOf({
    [ROOT]: { rows: [entry(1, ROOT, true), entry(2, ROOT)], complete: true },
    1: { rows: [entry(11, 1), entry(12, 1), entry(13, 1, true)], complete },
    13: { rows: [entry(131, 13)], complete: true },
  })

test('nothing is picked at first', () => {
  const selection = new Selection(small(true))
  expect([ROOT, 1, 2, 131].map((id) => selection.stateOf(id))).toEqual(['none', 'none', 'none', 'none'])
})

test('a picked folder picks what is learned of it later', () => {
  const tree = small(true)
  const selection = new Selection(tree).toggle(1)
  tree.list(13, [entry(131, 13), entry(132, 13, true)], state(13, true))
  tree.list(132, [entry(1321, 132)], undefined)
  expect([1, 132, 1321].map((id) => selection.stateOf(id))).toEqual(['all', 'all', 'all'])
  expect(selection.stateOf(ROOT)).toBe('some')
})

test('unpicking one child of a picked folder leaves the folder some', () => {
  const selection = new Selection(small(true)).toggle(1).toggle(11)
  expect(selection.stateOf(1)).toBe('some')
  expect(selection.stateOf(11)).toBe('none')
  expect(selection.stateOf(131)).toBe('all')
})

test('picking every known child of a complete folder makes it all, of an incomplete one some', () => {
  const pick = (complete: boolean) => new Selection(small(complete)).pickMany([11, 12, 131])
  expect(pick(true).stateOf(1)).toBe('all')
  expect(pick(false).stateOf(1)).toBe('some')
})

test('unpicking every child of a complete picked folder makes it none', () => {
  const selection = new Selection(small(true)).toggle(1).pickMany([11, 12, 13], false)
  expect(selection.stateOf(1)).toBe('none')
})

test('a folder picked some becomes all at the next toggle, and marks below it are gone', () => {
  const selection = new Selection(small(true)).toggle(131).toggle(1)
  expect(selection.stateOf(1)).toBe('all')
  expect([...selection.marks]).toEqual([[1, true]])
})

test('a change leaves the older selection as it was', () => {
  const before = new Selection(small(true)).toggle(11)
  before.toggle(1)
  expect(before.stateOf(12)).toBe('none')
})

test('folders that run in a circle end well', () => {
  const tree = treeOf({
    1: { rows: [entry(2, 1, true), entry(1, 1, true)], complete: true },
    2: { rows: [entry(1, 2, true), entry(21, 2)], complete: true },
  })
  const selection = new Selection(tree).toggle(1)
  expect(selection.stateOf(2)).toBe('all')
  expect(selection.toggle(21).stateOf(1)).toBe('some')
  expect(selection.toggle(1).stateOf(21)).toBe('none')
})

test('500 levels deep, a mark at the bottom is seen at the top', () => {
  const tree = new DriveTree()
  tree.take(Array.from({ length: 500 }, (_, id) => entry(id + 1, id, true)))
  expect(new Selection(tree).toggle(500).stateOf(ROOT)).toBe('some')
})

/** The same rules, written as plainly as can be. */
class Naive {
  readonly marks = new Map<number, boolean>()
  constructor(
    readonly rows: readonly Entry[],
    readonly complete: ReadonlySet<number>,
  ) {}
  picked(id: number): boolean {
    return (
      this.marks.get(id) ?? (id === ROOT ? false : this.picked(this.rows.find((row) => row.id === id)?.parent ?? 0))
    )
  }
  below(id: number): number[] {
    return this.rows.flatMap((row) => (row.parent === id ? [row.id].concat(this.below(row.id)) : []))
  }
  set(id: number, picked: boolean): void {
    for (const child of this.below(id)) this.marks.delete(child)
    this.marks.set(id, picked)
  }
  stateOf(id: number): Tick {
    const ticks = this.rows.flatMap((row) => (row.parent === id ? [this.stateOf(row.id)] : []))
    if (ticks.length === 0 || !this.complete.has(id)) ticks.push(this.picked(id) ? 'all' : 'none')
    return ticks.every((tick) => tick === 'all') ? 'all' : ticks.every((tick) => tick === 'none') ? 'none' : 'some'
  }
}

test('agrees with the plain rules, whatever is toggled and learned in whatever order', () => {
  const trees = fc
    .array(fc.record({ under: fc.nat(), folder: fc.boolean(), complete: fc.boolean() }), {
      minLength: 1,
      maxLength: 25,
    })
    .map((seeds) => {
      const folders = [ROOT]
      return seeds.map(({ under, folder, complete }, at) => {
        const row = entry(at + 1, folders[under % folders.length] ?? ROOT, folder)
        if (folder) folders.push(row.id)
        return { row, complete }
      })
    })
  const steps = fc.array(fc.record({ ids: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), picked: fc.boolean() }))
  fc.assert(
    fc.property(trees, fc.boolean(), steps, fc.nat(), (seeds, rootComplete, todo, late) => {
      const tree = new DriveTree()
      const learnedLater = 1 + (late % seeds.length)
      const early = seeds.slice(0, learnedLater).map(({ row }) => row)
      const complete = new Set(seeds.filter((seed) => seed.complete).map(({ row }) => row.id))
      if (rootComplete) complete.add(ROOT)
      const rowsUnder = (rows: readonly Entry[], folder: number) => rows.filter((row) => row.parent === folder)
      const learn = (rows: readonly Entry[]) => {
        for (const folder of [ROOT, ...rows.filter((row) => row.folder).map((row) => row.id)])
          tree.list(folder, rowsUnder(rows, folder), state(folder, complete.has(folder)))
      }
      learn(early)
      let naive = new Naive(early, complete)
      let selection = new Selection(tree)
      for (const { ids, picked } of todo) {
        const known = ids.map((id) => id % (learnedLater + 1))
        for (const id of known) naive.set(id, picked)
        selection = selection.pickMany(known, picked)
        for (let id = 0; id <= learnedLater; id++) expect(selection.stateOf(id)).toBe(naive.stateOf(id))
      }
      const all = seeds.map(({ row }) => row)
      learn(all)
      const { marks } = naive
      naive = new Naive(all, complete)
      for (const [id, mark] of marks) naive.marks.set(id, mark)
      for (let id = 0; id <= all.length; id++) expect(selection.stateOf(id)).toBe(naive.stateOf(id))
    }),
    { numRuns: 300 },
  )
})
