import { expect, test } from 'vitest'
import { nameInWords } from './name.ts'

const inside = (name: string): string => nameInWords(name).slice(1, -1)

test('a name stands by itself: nothing in it turns or breaks the words around', () => {
  expect(nameInWords('电影.mkv')).toBe('\u2068电影.mkv\u2069')
  expect(inside('a\u2069\u202Egpj.exe\nb')).toBe('a  gpj.exe b')
})

test('a long one keeps its end, and no character is cut in two', () => {
  const short = inside(`${'😀'.repeat(300)}.S01E05.mkv`)
  expect(Array.from(short)).toHaveLength(48)
  expect(short).toMatch(/^(?:😀)+…(?:😀)+\.S01E05\.mkv$/u)
})
