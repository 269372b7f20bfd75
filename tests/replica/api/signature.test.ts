import { expect, test } from 'vitest'
import { signature } from '../page/sign.ts'
import { replicaForTests } from '../testing.ts'

const { api } = replicaForTests()

test('the documented case', () => {
  expect(signature('/b/api/file/list/new', 1_767_196_800, 1_234_567).join('=')).toBe(
    '2543441651=1767196800-1234567-3144878440',
  )
})

test.each([
  ['none', '', 5103],
  ['one that fits', signature('/b/api/share/get', 1_767_196_800, 7).join('='), 5103],
  ['one of another path', signature('/api/share/get', 1_767_196_800, 7).join('='), 403],
  ['one that is no signature', '123=abc', 403],
])('a request with %s', async (_name, query, code) => {
  expect((await api(`/b/api/share/get?shareKey=none-Such1&${query}`)).code).toBe(code)
})
