import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareMounts, folderMoves, type MountChange, type MountedFile } from './index.ts'

const NOTHING = { added: [], removed: [], renamed: [], moved: [], changed: [], same: 0, resigned: 0, relinked: 0 }

/** Of few values, so that files share nearly everything with others. */
const mountedFile: fc.Arbitrary<MountedFile> = fc.record({
  path: fc
    .tuple(fc.constantFrom('', '/A', '/A/B', '/B', '/B/A'), fc.constantFrom('a', 'b', 'c', 'd'))
    .map(([folder, name]) => `/m${folder}/${name}`),
  size: fc.nat({ max: 2 }),
  modified: fc.constantFrom(0, 1, 2, 'now' as const),
  url: fc.constantFrom('https://h/', 'https://h/1/a', 'https://h/1/a?auth_key=2', 'https://i/1/b', 'https://i/1/c'),
  id: fc.option(fc.integer({ min: 1, max: 5 })),
})

const list = fc.array(mountedFile, { maxLength: 12 })

const byText = (files: readonly MountedFile[]): string[] => files.map((file) => JSON.stringify(file)).toSorted()

/** The files of one side that are listed, and how many are only counted. */
const told = (change: MountChange, side: 'before' | 'after') => {
  const { added, removed, renamed, moved, changed } = change
  const went = [...renamed, ...moved]
  return side === 'after'
    ? byText([...added, ...went.map(({ file }) => file), ...changed.map(({ file }) => file)])
    : [...removed.map(({ path }) => path), ...went.map(({ from }) => from), ...changed.map(({ before }) => before.path)]
}

/** Whether all of some things are in a bag, each as often. */
const isWithin = (some: readonly string[], bag: readonly string[]): boolean => {
  const left = [...bag]
  return some.every((one) => left.includes(one) && left.splice(left.indexOf(one), 1))
}

describe('whatever is compared', () => {
  test('with itself, nothing changes', () => {
    fc.assert(
      fc.property(list, (files) => {
        expect(compareMounts(files, structuredClone(files))).toEqual({
          ...NOTHING,
          same: files.length,
        })
      }),
      { numRuns: 1000 },
    )
  })

  test('each file of before and of after is told of once', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const change = compareMounts(before, after)
        const [was, is] = [told(change, 'before'), told(change, 'after')]
        expect(was.length + change.same).toBe(before.length)
        expect(is.length + change.same).toBe(after.length)
        expect(
          isWithin(
            was,
            before.map(({ path }) => path),
          ),
        ).toBe(true)
        expect(isWithin(is, byText(after))).toBe(true)
        expect(change.resigned + change.relinked).toBeLessThanOrEqual(change.same)
      }),
      { numRuns: 2000 },
    )
  })

  test('backwards, what was added is removed, and the rest goes back', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const there = compareMounts(before, after)
        const back = compareMounts(after, before)
        expect(byText(back.added)).toEqual(byText(there.removed))
        expect(byText(back.removed)).toEqual(byText(there.added))
        for (const kind of ['renamed', 'moved'] as const)
          expect(back[kind].map(({ from, to }) => `${to} ${from}`).toSorted()).toEqual(
            there[kind].map(({ from, to }) => `${from} ${to}`).toSorted(),
          )
        expect(back.changed).toHaveLength(there.changed.length)
        expect([back.same, back.resigned, back.relinked]).toEqual([there.same, there.resigned, there.relinked])
      }),
      { numRuns: 2000 },
    )
  })

  test('ids that stand once on each side are found again', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const withId = (files: readonly MountedFile[], id: number) => files.filter((file) => file.id === id)
        const { moved, renamed } = compareMounts(before, after)
        for (const id of [1, 2, 3, 4, 5]) {
          const [[was, ...more], [is, ...others]] = [withId(before, id), withId(after, id)]
          if (!was || !is || more.length > 0 || others.length > 0 || was.path === is.path) continue
          expect([...moved, ...renamed]).toContainEqual(
            expect.objectContaining({ from: was.path, to: is.path, file: is }),
          )
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('every move is in one row, and a folder that is said to have gone took them along', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const change = compareMounts(before, after)
        const { folders, files } = folderMoves(change)
        const rest = change.moved.filter((row) => !files.includes(row))
        expect(folders.reduce((sum, row) => sum + row.files, files.length)).toBe(change.moved.length)
        expect(folders.reduce((sum, row) => sum + row.changed, 0)).toBe(rest.filter((row) => row.changed).length)
        for (const row of folders) expect(row.files).toBeGreaterThan(1)
        for (const { from, to } of rest)
          expect(
            folders.some((row) => from.startsWith(`${row.from}/`) && to === row.to + from.slice(row.from.length)),
          ).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('100,000 files', () => {
  const many = (fileAt: (at: number) => Partial<MountedFile>): MountedFile[] =>
    Array.from({ length: 100_000 }, (_, at) => ({
      path: `/m/A/${at}.mkv`,
      size: at,
      modified: 1,
      url: `https://h/1/A/${at}.mkv`,
      id: at + 1,
      ...fileAt(at),
    }))

  test('in a folder that was renamed, without ids, of which every other is signed anew', () => {
    const before = many(() => ({ id: null }))
    const after = many((at) => ({
      id: null,
      path: `/m/B/${at}.mkv`,
      url: `https://h/1/${at % 2 === 0 ? 'A' : 'B'}/${at}.mkv?auth_key=2`,
    }))
    const change = compareMounts(before, after)
    expect(change.moved).toHaveLength(100_000)
    expect(folderMoves(change)).toEqual({
      folders: [{ from: '/m/A', to: '/m/B', files: 100_000, changed: 0 }],
      files: [],
    })
  })

  test('that share all that could tell them apart', () => {
    const before = many(() => ({ path: '/m/A/a', size: 1, url: 'https://h/1/a', id: 1 }))
    const after = many((at) => ({ path: `/m/B${at}/a`, size: 1, url: 'https://h/1/a', id: at < 50_000 ? 1 : null }))
    const change = compareMounts(before, after)
    expect([change.moved.length, change.added.length, change.removed.length]).toEqual([50_000, 50_000, 50_000])
    expect(folderMoves(change).files).toHaveLength(50_000)
  })
})
