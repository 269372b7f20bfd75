import { expect, test } from 'vitest'
import type { Result } from './result.ts'
import { reasonsOf, tableOf } from './table.ts'

const result = (part: Partial<Result>): Result => ({
  what: 'a thing',
  figure: '1 ms',
  beside: '',
  aim: '',
  verdict: null,
  ...part,
})

test('columns are aligned, and a bar in a cell does not end it', () => {
  const table = tableOf([result({ beside: 'a | b' }), result({ what: 'another thing', figure: '200 ms' })])
  expect(table.split('\n')).toEqual([
    '| what          | result | beside | aim | met? |',
    '| ------------- | ------ | ------ | --- | ---- |',
    '| a thing       | 1 ms   | a \\| b |     |      |',
    '| another thing | 200 ms |        |     |      |',
  ])
})

test('a verdict says whether the aim was met', () => {
  const told = (met: boolean, by: string): string =>
    tableOf([result({ verdict: { met, by, why: '' } })])
      .split('\n')
      .at(-1) ?? ''
  expect(told(true, '37 % to spare')).toContain('| met: 37 % to spare |')
  expect(told(false, 'missed by 1 ms')).toContain('| missed by 1 ms |')
  expect(told(false, 'no')).toContain('| missed: no |')
})

test('what was missed is explained, and nothing else', () => {
  const missed = { met: false, by: 'missed by 1 ms', why: 'It is slow.' }
  const met = { met: true, by: '37 % to spare', why: '' }
  expect(reasonsOf([result({ verdict: missed }), result({ verdict: met }), result({})])).toBe('- a thing: It is slow.')
})
