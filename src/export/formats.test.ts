import { expect, test } from 'vitest'
import { formatTexts, warningTexts } from '../texts/index.ts'
import { defaultFormat, FORMATS, formatsFor, WARNINGS } from './index.ts'

test('every format and every warning has its texts', () => {
  expect(Object.keys(formatTexts).toSorted()).toEqual(FORMATS.map(({ id }) => id).toSorted())
  expect(Object.keys(warningTexts).toSorted()).toEqual([...WARNINGS].toSorted())
})

test('a share offers its fields only, an own drive the others', () => {
  expect(formatsFor('share:a-b').map(({ id }) => id)).toEqual(['pan123-share'])
  expect(formatsFor('own:1').map(({ id }) => id)).not.toContain('pan123-share')
})

test('what is offered first: share fields, 123PanLink where there are direct links, else the folder id', () => {
  expect(defaultFormat('share:a-b', true)).toBe('pan123-share')
  expect(defaultFormat('own:1', true)).toBe('pan123-link')
  expect(defaultFormat('own:1', false)).toBe('folder-id')
})
