import { expect, test } from 'vitest'
import { answerText } from './answer-text.ts'

const TEXT = '{"code":0,"data":{"名":[1,"x"]}}'

test.each([
  ['text', TEXT],
  ['parsed JSON', JSON.parse(TEXT) as unknown],
  ['an ArrayBuffer', new TextEncoder().encode(TEXT).buffer],
  ['a Blob', new Blob([TEXT])],
])('%s', async (_, answer) => {
  expect(await answerText(answer)).toBe(TEXT)
})

test('a failed parse stays recognisable', async () => {
  expect(await answerText(null)).toBe('null')
})

test('what is no answer', async () => {
  await expect(answerText(undefined)).rejects.toThrow(TypeError)
})
