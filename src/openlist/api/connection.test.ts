import { expect, test } from 'vitest'
import { connect, wordsOf } from './connection.ts'

/** As OpenList v4.2.5 said it where 123pan could not be reached. */
const UNREACHED =
  'failed get objs: failed to list objs: Get "https://yun.123pan.com/b/api/share/get?351=1-2-3&Page=1&SharePwd=a%22b&limit=100&shareKey=qYJ5Vv-TwrpA": dial tcp: lookup yun.123pan.com: no such host'

test('a share’s password does not come along with the address that was asked in vain', async () => {
  const words =
    'failed get objs: failed to list objs: Get "https://yun.123pan.com/b/api/share/get?…": dial tcp: lookup yun.123pan.com: no such host'
  expect(wordsOf(UNREACHED)).toBe(words)
  const text = JSON.stringify({ code: 500, message: UNREACHED, data: null })
  const openList = connect('http://nas', 't', async () => ({ status: 200, redirected: false, text }))
  await expect(openList.call('/api/fs/list', {})).rejects.toMatchObject({
    problem: { code: 'openlist-refused', detail: { message: words } },
  })
})

test.each([
  ['line 3: https://vip.123pan.cn/1/a.mkv?auth_key=1-2-3-4', 'line 3: https://vip.123pan.cn/1/a.mkv?…'],
  ['of /1/a.mkv?auth_key=1-2-3-4&x=1', 'of /1/a.mkv?auth_key=…&x=1'],
  ['ReadString: |rivate_key":"igidPHukcgWsw","uid":"x"}|', 'ReadString: |rivate_key":"…","uid":"x"}|'],
  [
    String.raw`bigger: "{\"private_key\":\"igidPHukcgWsw\",\"uid\":1}"`,
    String.raw`bigger: "{\"private_key\":\"…\",\"uid\":1}"`,
  ],
  ['"RefreshToken": "abc', '"RefreshToken": "…'],
  ['sharepwd=x1y2 is wrong', 'sharepwd=… is wrong'],
  ['Is the password wrong? Ask https://h/', 'Is the password wrong? Ask https://h/'],
])('%j is shown as %j', (message, shown) => expect(wordsOf(message)).toBe(shown))

test('a server that lets few origins in refuses changes without a word, and what a page of its own is told is read', async () => {
  const openList = connect('http://nas', 't', async ({ method }) =>
    method === 'POST'
      ? { status: 403, redirected: false, text: '' }
      : { status: 200, redirected: false, text: '{"code":200,"message":"success","data":1}' },
  )
  expect(await openList.call('/api/me')).toBe(1)
  await expect(openList.call('/api/fs/list', {})).rejects.toMatchObject({ problem: { code: 'openlist-origin' } })
})
