import { expect, test } from 'vitest'
import type { MountedFile } from '../../openlist/index.ts'
import { asks, goesFurther } from './agreement.ts'

const file = (path: string): MountedFile => ({ path, size: 1, modified: 1, url: `http://h/${path}`, id: null })

/** A plan by which so many files vanish. */
const plan = (removed: number, empties = 0, alarming = false): Parameters<typeof asks>[0] => ({
  change: {
    added: [file('/new')],
    removed: Array.from({ length: removed }, (_, at) => file(`/${at}`)),
    renamed: [{ from: '/a', to: '/b', file: file('/b'), changed: false }],
    moved: [],
    changed: [],
    same: 3,
    resigned: 2,
    relinked: 1,
  },
  empties: Array.from({ length: empties }, (_, id) => ({ id, mountPath: `/${id}`, driver: 'UrlTree', status: 'work' })),
  alarming,
  otherUid: null,
})

test('new, renamed and newly signed files go right through', () => {
  expect(asks(plan(0))).toBe(false)
})

test.each([
  ['files that vanish', plan(1)],
  ['a key of another account', { ...plan(0), otherUid: '7' }],
  ['storages that are left empty', plan(0, 1)],
  ['changes that are not known', { ...plan(0), change: null }],
])('%s are asked about', (_, one) => {
  expect(asks(one)).toBe(true)
})

test('what was agreed to, or less, is done', () => {
  const agreed = plan(5, 1, true)
  expect([agreed, plan(4, 1, true), plan(5, 0), plan(0)].some((each) => goesFurther(each, agreed))).toBe(false)
})

test.each([
  ['more files', plan(6, 1)],
  ['another storage', plan(5, 2)],
  ['a part that now alarms', plan(5, 1, true)],
  ['what is not known', { ...plan(5, 1), change: null }],
])('%s must be agreed to anew', (_, one) => {
  expect(goesFurther(one, plan(5, 1))).toBe(true)
})
