import { expect, test } from 'vitest'
import { linksInText } from './links-in-text.ts'

test.each([
  ['https://h/18/a.mkv', ['https://h/18/a.mkv']],
  ['看这个：https://h/18/a.mkv，很好。', ['https://h/18/a.mkv，很好']],
  ['(see https://h/18/a.mkv).', ['https://h/18/a.mkv']],
  ['https://h/1/a b.mkv\nhttps://h/1/c.mkv', ['https://h/1/a b.mkv', 'https://h/1/c.mkv']],
  ['https://h/1/a.mkv https://h/1/b.mkv https://h/1/a.mkv', ['https://h/1/a.mkv', 'https://h/1/b.mkv']],
  ['https://h/1/a.mkv?x=1 提取码 1234', ['https://h/1/a.mkv?x=1']],
  ['ftp://h/a, javascript:alert(1), nothing', []],
])('%j', (text, links) => {
  expect(linksInText(text)).toEqual(links)
})

test('a text made to keep us busy is read in no time', () => {
  const hostile = `https://h/1/a${',.'.repeat(200_000)}x`
  expect(linksInText(`see ${hostile},`)).toEqual([hostile])
}, 2_000)
