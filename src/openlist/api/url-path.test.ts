import { expect, test } from 'vitest'
import { urlPath } from './url-path.ts'

test('what has a meaning in an address is encoded, slashes are not', () => {
  expect(urlPath('/电影/a b?#%.mkv')).toBe('/%E7%94%B5%E5%BD%B1/a%20b%3F%23%25.mkv')
  expect(urlPath('/')).toBe('/')
})
