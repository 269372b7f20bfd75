import { expect, test } from 'vitest'
import { trimSpace, trimSpaceStart } from './white-space.ts'

test('trims what Go trims', () => {
  const goSpace = '\t\n\v\f\r \u0085\u00A0\u1680\u2000\u200A\u2028\u2029\u202F\u205F\u3000'
  expect(trimSpace(`${goSpace}a b${goSpace}`)).toBe('a b')
  expect(trimSpaceStart(`${goSpace}a `)).toBe('a ')
  expect(trimSpace(goSpace)).toBe('')
})

test('leaves what only JavaScript trims, and what only looks empty', () => {
  expect(trimSpace('\uFEFFa\u200B')).toBe('\uFEFFa\u200B')
})
