import { expect, test } from 'vitest'
import { splitName } from './split-name.ts'

test.each([
  ['short.mkv', ['short.mkv', '']],
  ['Blossoms.Shanghai.S01E07.2160p.mkv', ['Blossoms.Shanghai.S0', '1E07.2160p.mkv']],
  ['a long name with a face 😀0123456789.md', ['a long name with a face ', '😀0123456789.md']],
])('%s', (name, parts) => {
  expect(splitName(name)).toEqual(parts)
})
