import { expect, test } from 'vitest'
import { splitName } from './split-name.ts'

test.each([
  ['short.mkv', ['short.mkv', '']],
  ['Blossoms.Shanghai.S01E07.mkv', ['Blossoms.Shanghai', '.S01E07.mkv']],
  ['a long name with a face 😀0123456789', ['a long name with a face ', '😀0123456789']],
])('%s', (name, parts) => {
  expect(splitName(name)).toEqual(parts)
})
