import { expect, test } from 'vitest'
import { replicaForTests } from '../testing.ts'

const { get } = replicaForTests()

const URL = 'https://api.123278.com/b/api/user/info'

test.each(['https://www.123pan.com', 'https://yun.123pan.cn', 'https://1.share.123pan.cn', 'https://www.123684.com'])(
  'a page of 123pan may ask, with its login: %s',
  async (origin) => {
    const { status, headers } = await get(URL, { origin, 'access-control-request-method': 'GET' }, 'OPTIONS')
    expect(status).toBe(204)
    expect(headers['access-control-allow-origin']).toBe(origin)
    expect(headers['access-control-allow-headers']).toMatch(/Authorization.*platform/)
    const answer = await get(URL, { origin, platform: 'web' })
    expect(answer.headers['access-control-allow-origin']).toBe(origin)
    expect(answer.headers['vary']).toBe('Origin')
  },
)

test.each([
  'https://evil.example',
  'https://vip.123pan.cn',
  'http://www.123pan.com',
  'https://www.123pan.com.evil.example',
])('a stranger may not: %s', async (origin) => {
  const { headers } = await get(URL, { origin }, 'OPTIONS')
  expect(headers).not.toHaveProperty('access-control-allow-origin')
})
