import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptBytes } from './kept-bytes.ts'

test.each([
  ['', 0],
  ['a:5:6:https://h/x?y=1', 21],
  ['a"b\\c\n', 9],
  ['\0\u001F\t', 14],
  ['Tom & <Jerry>', 13 + 3 * 5],
  ['é我😀\u2028', 2 + 3 + 4 + 6],
  ['\uD800', 6],
])('%j: %i', (text, bytes) => {
  expect(keptBytes(text)).toBe(bytes)
})

test('never less than JSON takes, and no more than the sum of its parts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (a, b) => {
      for (const text of [a, b])
        expect(keptBytes(text)).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify(text)) - 2)
      expect(keptBytes(`${a}\n${b}`)).toBe(keptBytes(a) + 2 + keptBytes(b))
    }),
  )
})
