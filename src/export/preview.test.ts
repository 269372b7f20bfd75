import { expect, test } from 'vitest'
import { previewOf } from './preview.ts'

test('the first lines, and how many more there are', () => {
  const lines = Array.from({ length: 302 }, (_, index) => `${index}`)
  expect(previewOf(lines.join('\n'))).toEqual({ shown: lines.slice(0, 300).join('\n'), moreLines: 2 })
})

test('of a line that is long beyond use only the beginning: a message must be able to hold it', () => {
  expect(previewOf(`${'x'.repeat(2_000)}\n${'y'.repeat(1_000_000)}`)).toEqual({
    shown: `${'x'.repeat(2_000)}\n${'y'.repeat(2_000)}…`,
    moreLines: 0,
  })
})
