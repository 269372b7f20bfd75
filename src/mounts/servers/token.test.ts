import { expect, test } from 'vitest'
import { readToken } from './token.ts'

test.each([
  ['openlist-0b1e9d0a-1234', 'openlist-0b1e9d0a-1234'],
  [' alist-x\n', 'alist-x'],
  ['eyJhbGciOi.J9-_~!', 'eyJhbGciOi.J9-_~!'],
])('%j is the token %s', (typed, token) => {
  expect(readToken(typed)).toBe(token)
})

test.each(['', '  ', 'Token: abc', 'abc\r\nX-Evil: 1', '令牌', 'abc\u00A0d', 'ab\u200Bc', 'a'.repeat(4097)])(
  '%j is none',
  (typed) => {
    expect(readToken(typed)).toBeNull()
  },
)
