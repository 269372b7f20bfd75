import { expect, test } from 'vitest'
import { canMount, canSave, isDue, type MountResult, stateOf } from './row-state.ts'
import type { ShareRow } from './rows.ts'

const row = (over: Partial<ShareRow> = {}): ShareRow => ({
  id: 'abc-def /a 1',
  line: 1,
  text: '/a abc-def',
  share: { shareKey: 'abc-def', password: '', origin: null },
  sameAs: null,
  shareAlsoIn: null,
  written: '/a',
  path: '/a',
  pathTrouble: null,
  there: null,
  check: null,
  problem: null,
  ...over,
})
const problem = { code: 'network' } as const
const alive = { kind: 'alive', name: '', entries: 3, password: '' } as const
const mounted: MountResult = { kind: 'mounted', listed: null }
const failed: MountResult = { kind: 'failed', problem }

test.each([
  ['new', row(), null, false],
  ['alive', row({ check: alive }), null, false],
  ['unasked', row({ check: { kind: 'unasked', problem } }), null, false],
  ['asking', row({ check: alive }), mounted, true],
  ['mounted', row({ check: alive }), mounted, false],
  ['failed', row({ check: alive }), failed, false],
  ['left-out', row({ check: alive, sameAs: 1 }), mounted, true],
] as const)('%s', (state, given, result, asked) => expect(stateOf(given, result, asked)).toBe(state))

test.each([
  [row(), true],
  [row({ check: { kind: 'unclear', problem } }), true],
  [row({ check: { kind: 'unasked', problem } }), true],
  [row({ check: { kind: 'dead', problem } }), false],
  [row({ check: alive }), false],
  [row({ sameAs: 1 }), false],
])('what is not known yet is due: %o', (given, due) => expect(isDue(given)).toBe(due))

test.each([
  [row({ check: alive }), null, true, true],
  [row({ check: alive }), failed, true, true],
  [row({ check: alive }), mounted, false, true],
  [row({ check: alive, sameAs: 1 }), null, false, false],
  [row({ check: { kind: 'dead', problem } }), null, false, false],
  [row(), null, false, false],
  [row({ check: alive, pathTrouble: { kind: 'taken', driver: 'Local' } }), null, false, true],
  [row({ check: alive, pathTrouble: { kind: 'unfit' } }), null, false, false],
  [row({ check: alive, pathTrouble: { kind: 'same', line: 1 } }), null, false, false],
])('only what is alive and has a path is mounted or saved: %#', (given, result, mount, save) => {
  expect([canMount(given, result), canSave(given)]).toEqual([mount, save])
})
