import { expect, test } from 'vitest'
import { signatureFor } from './signature.ts'

test('signs as the web app does', () => {
  expect(signatureFor('/b/api/file/list/new', 1767196800, 1234567)).toEqual([
    '2543441651',
    '1767196800-1234567-3144878440',
  ])
})

test('another path, time or chance gives another sum', () => {
  const [, value] = signatureFor('/b/api/share/get', 1767196800, 1234567)
  expect(value).not.toBe('1767196800-1234567-3144878440')
  expect(signatureFor('/b/api/file/list/new', 1767196860, 1234567)[0]).not.toBe('2543441651')
})
