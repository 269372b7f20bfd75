import { expect, test } from 'vitest'
import { mountMoved } from './mount-path.ts'

test.each([
  ['/Movies', '/Movies', '/Films', '/Films'],
  ['/Movies/A', '/Movies', '/Films', '/Films/A'],
  ['/A', '/', '/Films', '/Films/A'],
  ['/Movies/A/B', '/Movies', '/', '/A/B'],
  ['/', '/', '/x', '/x'],
])('%s, with all of %s moved to %s, is at %s', (path, from, to, at) => {
  expect(mountMoved(path, from, to)).toBe(at)
})
