import { expect, test } from 'vitest'
import { firstLines } from './first-lines.ts'

test.each([
  ['', 2, '', 0],
  ['a\nb', 2, 'a\nb', 0],
  ['a\nb\n', 2, 'a\nb\n', 0],
  ['a\nb\nc', 2, 'a\nb', 1],
  ['a\nb\nc\n', 2, 'a\nb', 1],
  ['a\nb\nc\n\nd', 2, 'a\nb', 3],
])('%j, at most %i lines', (text, most, shown, moreLines) => {
  expect(firstLines(text, most)).toEqual({ shown, moreLines })
})
