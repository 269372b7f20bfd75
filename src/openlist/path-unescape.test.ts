import { expect, test } from 'vitest'
import { pathUnescape } from './path-unescape.ts'

test.each([
  ['a%20b+c', 'a b+c'],
  ['%E6%88%91', '我'],
  ['%e6%88%91', '我'],
  ['%F0%9F%98%80', '😀'],
  // Go shows one U+FFFD for each byte that is no UTF-8; a browser's decoder would show fewer.
  ['%E6%88.txt', '\uFFFD\uFFFD.txt'],
  ['%FF%41%C0%80', '\uFFFDA\uFFFD\uFFFD'],
  ['%ED%A0%80', '\uFFFD\uFFFD\uFFFD'],
  ['%E6%88%91%FF', '我\uFFFD'],
])('%s → %j', (text, decoded) => {
  expect(pathUnescape(text)).toBe(decoded)
})

test.each(['100%', '%4', '%zz', '%41%'])('%s is refused', (text) => {
  expect(pathUnescape(text)).toBeNull()
})
