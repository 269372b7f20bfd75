import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileName } from '../../tests/arbitraries/hostile-tree.ts'
import { fileNameFor } from './file-name.ts'
import { isMountPath, proposeMountPath } from './mount-path.ts'

test.each([
  ['Movies', '/Movies'],
  ['我的电影 2024', '/我的电影 2024'],
  ['', '/123pan'],
  ['..', '/123pan'],
  ['a/b\\c', '/a／b＼c'],
  ['  x\n', '/x'],
])('%j is proposed as %j', (name, path) => {
  expect(proposeMountPath(name)).toBe(path)
})

test.each([
  ['/', true],
  ['/a', true],
  ['/a/b', true],
  ['', false],
  ['a', false],
  ['/a/', false],
  ['//a', false],
  ['/a/../b', false],
  ['/.', false],
  ['/a\\b', false],
  ['/a\n', false],
])('%j as a mount path: %s', (path, fits) => {
  expect(isMountPath(path)).toBe(fits)
})

test('what is proposed always fits, and stays when it is proposed again', () => {
  fc.assert(
    fc.property(hostileName, (name) => {
      const path = proposeMountPath(name)
      expect(isMountPath(path)).toBe(true)
      expect(proposeMountPath(path.slice(1))).toBe(path)
    }),
  )
})

test.each([
  ['Movies', 'Movies.url-tree.txt'],
  ['', '123pan.url-tree.txt'],
  ['CON', '123pan-CON.url-tree.txt'],
  ['nul.x', '123pan-nul.x.url-tree.txt'],
  ['..a/b:c..', 'a b c.url-tree.txt'],
])('%j is saved as %s', (name, file) => {
  expect(fileNameFor(name, 'url-tree', 'text')).toBe(file)
})

test('a file name fits every system', () => {
  fc.assert(
    fc.property(fc.array(hostileName, { maxLength: 80 }), (names) => {
      const file = fileNameFor(names.join(''), 'pan123-link', 'storage-json')
      expect(file).toMatch(/^[^\s.][^<>:"/\\|?*\p{Cc}\p{Surrogate}]*\.pan123-link\.json$/u)
      expect(new TextEncoder().encode(file).length).toBeLessThan(220)
    }),
  )
})
