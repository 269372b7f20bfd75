import { describe, expect, test } from 'vitest'
import { compareMounts, type MountedFile, vanishing } from './index.ts'

const file = (path: string, over: Partial<MountedFile> = {}): MountedFile => ({
  path,
  size: 100,
  modified: 1000,
  url: `https://vip.123pan.cn/1812${path}`,
  id: null,
  ...over,
})

const NOTHING = { added: [], removed: [], renamed: [], moved: [], changed: [], same: 0, resigned: 0, relinked: 0 }

describe('a file is the same', () => {
  test('by its id, wherever it went and whatever it became', () => {
    const was = file('/m/A/a.mkv', { id: 1 })
    const is = file('/m/B/b.mkv', { id: 1, size: 5, modified: 6 })
    const moved = { from: '/m/A/a.mkv', to: '/m/B/b.mkv', file: is, changed: true }
    expect(compareMounts([was], [is])).toEqual({ ...NOTHING, moved: [moved] })
  })

  test('by its id before its place: two that changed places were renamed', () => {
    const before = [file('/m/a', { id: 1 }), file('/m/b', { id: 2 })]
    const after = [file('/m/a', { id: 2 }), file('/m/b', { id: 1 })]
    expect(compareMounts(before, after).renamed.map(({ from, to }) => [from, to])).toEqual([
      ['/m/b', '/m/a'],
      ['/m/a', '/m/b'],
    ])
  })

  test('by its place, where one of the ids is not known or the file was replaced', () => {
    const was = file('/m/a', { size: 1 })
    const is = file('/m/a', { id: 7, size: 2 })
    expect(compareMounts([was], [is])).toEqual({ ...NOTHING, changed: [{ before: was, file: is, what: 'size' }] })
    expect(compareMounts([file('/m/a', { id: 1 })], [file('/m/a', { id: 2 })])).toEqual({ ...NOTHING, same: 1 })
  })

  test('by the path of its link, however signed, spelled and on whichever host', () => {
    const was = file('/m/a', { size: 1, url: 'https://vip.123pan.cn/1812/x%2cy?auth_key=1-2-3-a' })
    const is = file('/m/B/b', { size: 2, url: 'https://1812.v.123pan.cn/1812/x,y#/b' })
    expect(compareMounts([was], [is]).moved).toEqual([{ from: '/m/a', to: '/m/B/b', file: is, changed: true }])
  })

  test('not by a link that says nothing, or that others share', () => {
    const linked = (path: string, size: number, url: string) => file(path, { size, url })
    const top = compareMounts([linked('/m/a', 1, 'https://h/?id=1')], [linked('/m/b', 2, 'https://h/?id=2')])
    expect(top).toMatchObject({ renamed: [], added: [{ path: '/m/b' }], removed: [{ path: '/m/a' }] })
    const shared = [linked('/m/b', 2, 'https://h/get?id=2'), linked('/m/c', 3, 'https://h/get?id=3')]
    expect(compareMounts([linked('/m/a', 1, 'https://h/get?id=1')], shared)).toMatchObject({ renamed: [], moved: [] })
  })

  test('by name and size in another folder, where no other has both', () => {
    const was = file('/m/Series/E1.mkv')
    const is = file('/m/Shows/E1.mkv', { modified: 2000 })
    expect(compareMounts([was], [is]).moved).toEqual([{ from: was.path, to: is.path, file: is, changed: true }])
    const twice = [is, file('/m/Films/E1.mkv')]
    expect(compareMounts([was], twice)).toMatchObject({ moved: [], added: twice, removed: [was] })
    expect(compareMounts(twice, [was])).toMatchObject({ moved: [], added: [was], removed: twice })
  })

  test('by folder, size and time under another name, where no other has all three', () => {
    const was = file('/m/a.mkv')
    const is = file('/m/b.mkv')
    expect(compareMounts([was], [is]).renamed).toEqual([{ from: was.path, to: is.path, file: is, changed: false }])
    expect(compareMounts([was], [is, file('/m/c.mkv')])).toMatchObject({ renamed: [], removed: [was] })
    expect(compareMounts([was], [file('/m/b.mkv', { size: 101 })])).toMatchObject({ renamed: [], removed: [was] })
    expect(compareMounts([was], [file('/m/A/b.mkv')])).toMatchObject({ moved: [], removed: [was] })
  })

  test.each(['now', 0] as const)('not by a time that nobody knows: %s', (modified) => {
    const was = file('/m/a', { modified })
    expect(compareMounts([was], [file('/m/b', { modified })])).toMatchObject({ renamed: [], removed: [was] })
  })
})

describe('what differs', () => {
  test.each([
    [{ size: 101 }, 'size'],
    [{ modified: 1001 }, 'time'],
    [{ size: 101, modified: 1001 }, 'both'],
    [{ size: 101, modified: 'now' }, 'size'],
  ] as const)('%j: %s', (over, what) => {
    const was = file('/m/a')
    const is = file('/m/a', over)
    expect(compareMounts([was], [is])).toEqual({ ...NOTHING, changed: [{ before: was, file: is, what }] })
  })

  test('a time that OpenList fills in is no difference', () => {
    const now = file('/m/a', { modified: 'now' })
    expect(compareMounts([file('/m/a')], [now])).toEqual({ ...NOTHING, same: 1 })
    expect(compareMounts([now], [file('/m/a')])).toEqual({ ...NOTHING, same: 1 })
  })

  test('links are told apart: signed anew, or to another path or host', () => {
    const linked = (path: string, link: string) => file(path, { url: `https://${link}` })
    const before = [linked('/m/a', 'h/1/a?auth_key=1'), linked('/m/b', 'H/1/b'), linked('/m/c', 'h/1/c')]
    const after = [linked('/m/a', 'h/1/a?auth_key=2'), linked('/m/b', 'h/1/b#/b'), linked('/m/c', 'h/1/New/c')]
    expect(compareMounts(before, after)).toEqual({ ...NOTHING, same: 3, resigned: 2, relinked: 1 })
    const strange = before.map((each) => ({ ...each, url: each.url.replace(/h\/1/i, 'evil.example/1') }))
    expect(compareMounts(before, strange)).toEqual({ ...NOTHING, same: 3, relinked: 3 })
  })

  test('renamed is what stays in its folder; in a folder of another name it has moved', () => {
    const before = [file('/m/A/a', { id: 1 }), file('/m/A/b', { id: 2 }), file('/c', { id: 3 })]
    const after = [file('/m/A/a2', { id: 1 }), file('/m/B/b', { id: 2 }), file('/c2', { id: 3 })]
    const { renamed, moved } = compareMounts(before, after)
    expect(renamed.map(({ to }) => to)).toEqual(['/m/A/a2', '/c2'])
    expect(moved.map(({ to }) => to)).toEqual(['/m/B/b'])
  })
})

describe('what stands there twice', () => {
  test('one id in two places: each keeps its place, only the third is new', () => {
    const before = [file('/m/a', { id: 1 }), file('/m/b', { id: 1 })]
    const third = file('/m/c', { id: 1 })
    expect(compareMounts(before, [file('/m/b', { id: 1 }), third, file('/m/a', { id: 1 })])).toEqual({
      ...NOTHING,
      same: 2,
      added: [third],
    })
  })

  test('one path twice: paired in their order, and one more is one more', () => {
    const [first, second] = [file('/m/a', { size: 1 }), file('/m/a', { size: 2 })]
    expect(compareMounts([first, second], [first, second])).toEqual({ ...NOTHING, same: 2 })
    expect(compareMounts([first], [first, second])).toEqual({ ...NOTHING, same: 1, added: [second] })
    expect(compareMounts([first, first], [first])).toEqual({ ...NOTHING, same: 1, removed: [first] })
  })
})

test.each([
  [0, 0, false],
  [1, 5, false],
  [2, 5, true],
  [200, 1000, false],
  [201, 1000, true],
])('%i of %i files vanish, more than a fifth: %s', (files, of, moreThanAFifth) => {
  const removed = Array.from({ length: files }, (_, at) => file(`/m/${at}`))
  expect(vanishing({ removed }, of)).toEqual({ files, moreThanAFifth })
})
