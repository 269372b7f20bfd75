import { expect, test } from 'vitest'
import { shareAsked } from './share-asked.ts'

const GET = 'https://api.123278.com/b/api/share/get'

test.each([
  [`${GET}?shareKey=a-b&SharePwd=p%26w`, null, { share: 'share:a-b', password: 'p&w' }],
  [`${GET}?sharekey=a-b`, null, { share: 'share:a-b', password: '' }],
  [GET, '{"ShareKey":"a-b","SharePwd":"x"}', { share: 'share:a-b', password: 'x' }],
  [`${GET}?shareKey=a-b&SharePwd=x`, 'no JSON', { share: 'share:a-b', password: 'x' }],
  [`${GET}?shareKey=../a-b`, null, null],
  [GET, null, null],
])('%s with body %s', (url, body, asked) => {
  expect(shareAsked({ url, body })).toEqual(asked)
})
