import { expect, test } from 'vitest'
import { languageFor, say } from './text.ts'

const FILES = { en: '{n} {n|file|files} in {folder}', zh: '{folder}里有 {n} 个文件' }

test('gaps are filled in both languages, numbers with separators', () => {
  expect(say(FILES, 'en', { n: 12345, folder: 'A' })).toBe('12,345 files in A')
  expect(say(FILES, 'zh-CN', { n: 12345, folder: 'A' })).toBe('A里有 12,345 个文件')
})

test('one is one', () => {
  expect(say(FILES, 'en', { n: 1, folder: 'A' })).toBe('1 file in A')
})

test('a gap without a value stays visible', () => {
  expect(say(FILES, 'zh-CN', { n: 1 })).toBe('{folder}里有 1 个文件')
})

test('what fills a gap is not read again', () => {
  expect(say(FILES, 'zh-CN', { n: 1, folder: '{n}$&' })).toBe('{n}$&里有 1 个文件')
})

test('every Chinese of the browser means Chinese, all else English', () => {
  expect(languageFor('auto', 'zh-TW')).toBe('zh-CN')
  expect(languageFor('auto', 'de')).toBe('en')
  expect(languageFor('en', 'zh-CN')).toBe('en')
})
