import { expect, test } from 'vitest'
import type { MountChange, MountedFile } from '../../openlist/index.ts'
import { asks, goesFurther } from './agreement.ts'
import type { Plan } from './plan.ts'

const file = (path: string): MountedFile => ({ path, size: 1, modified: 1, url: `http://h/${path}`, id: null })

const NOTHING: MountChange = {
  added: [],
  removed: [],
  renamed: [],
  moved: [],
  changed: [],
  same: 3,
  resigned: 3,
  relinked: 0,
}

const storages = (count: number): Plan['empties'] =>
  Array.from({ length: count }, (_, id) => ({ id, mountPath: `/store ${id}`, driver: 'UrlTree', status: 'work' }))

const row: Plan['creates'][number] = JSON.parse('{}')

/** A plan of an update that changes no file. */
const same = (change: Partial<MountChange> = {}): Plan => ({
  change: { ...NOTHING, ...change },
  empties: [],
  alarming: false,
  before: 20,
  updates: storages(1).map((storage) => ({ storage, row })),
  creates: [],
  otherUid: null,
})

/** A plan by which so many files vanish, and others change. */
const plan = (removed: number, empties = 0, alarming = false): Plan => ({
  ...same({
    added: [file('/new')],
    removed: Array.from({ length: removed }, (_, at) => file(`/${at}`)),
    renamed: [{ from: '/a', to: '/b', file: file('/b'), changed: false }],
    relinked: 1,
  }),
  empties: storages(empties),
  alarming,
})

test('new, renamed and newly signed files go right through', () => {
  expect(asks(plan(0), 0)).toBe(false)
})

test.each([
  ['files that vanish', plan(1)],
  ['a key of another account', { ...plan(0), otherUid: '7' }],
  ['storages that are left empty', plan(0, 1)],
  ['changes that are not known', { ...plan(0), change: null }],
])('%s are asked about', (_, one) => {
  expect(asks(one, 0)).toBe(true)
})

test('strange hosts are asked about, unless nothing but signatures changes', () => {
  expect(asks(plan(0), 1)).toBe(true)
  expect(asks(same(), 1)).toBe(false)
  expect(asks(same({ relinked: 1 }), 1)).toBe(true)
})

test('what was agreed to, or less, is done', () => {
  const agreed = plan(5, 1, true)
  expect([agreed, plan(4, 1, true), plan(5, 0), plan(0)].some((each) => goesFurther(each, agreed))).toBe(false)
})

test.each([
  ['more files', plan(6, 1)],
  ['as many other files', same({ removed: [file('/x')] })],
  ['another storage', plan(5, 2)],
  ['a part that now alarms', plan(5, 1, true)],
  ['what is not known', { ...plan(5, 1), change: null }],
])('%s must be agreed to anew', (_, one) => {
  expect(goesFurther(one, plan(5, 1))).toBe(true)
})
