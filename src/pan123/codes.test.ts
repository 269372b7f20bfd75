import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Endpoint } from './endpoints/index.ts'
import { open } from './codes.ts'

const answer = (code: unknown, message = ''): string => JSON.stringify({ code, message, data: null })
const codeOf = (text: string, status = 200, endpoint: Endpoint = 'file-list'): string | undefined =>
  open(endpoint, status, text).problem?.code

test.each([[answer(0, 'ok')], [answer('0', 'ok')], ['{"Code":0,"Message":"ok"}'], [' {"code":0} ']])(
  'fine: %s',
  (text) => {
    expect(open('file-list', 200, text).problem).toBeNull()
  },
)

test.each([
  [answer(2), 'logged-out'],
  [answer(401, 'tokens number has exceeded the limit'), 'logged-out'],
  [answer('20101'), 'logged-out'],
  [answer(1, '请先登录'), 'logged-out'],
  [answer(403), 'refused'],
  [answer(429), 'too-fast'],
  [answer('429', '分享接口请求过于频繁'), 'too-fast'],
  [answer(100011), 'too-fast'],
  [answer(1, '操作频繁，请稍后再试'), 'too-fast'],
  [answer(1, '请求过于频繁'), 'too-fast'],
  [answer(-1, 'Rate limit exceeded'), 'too-fast'],
  [answer(5103), 'share-wrong-password'],
  [answer('5104'), 'share-expired'],
  [answer(5112, '请先登录'), 'share-needs-login'],
  [answer(5112), 'share-needs-login'],
  [answer(5113, '本月免费流量不足，请开通会员'), 'traffic-used-up'],
  [answer(5114), 'traffic-used-up'],
  [answer(5066), 'file-not-found'],
  [answer(11000), 'captcha'],
  [answer(5002), 'captcha'],
  [answer(5107), 'captcha'],
  [answer('5205'), 'captcha'],
  [answer(5300), 'captcha'],
  [answer(1, '请进行验证'), 'captcha'],
  [answer(403, '当前账号存在安全风险，请使用短信登录'), 'account-risk'],
  ['{"Code":"429","Msg":"slow"}', 'too-fast'],
  ['{"code":5,"msg":"请求过于频繁"}', 'too-fast'],
  ['<!DOCTYPE html><title>123</title>', 'moved'],
  ['\uFEFF\n<html>', 'moved'],
  ['{"code":0,"data":{"InfoL', 'unreadable'],
  ['', 'unreadable'],
  ['null', 'unreadable'],
  ['[]', 'unreadable'],
  ['{}', 'unreadable'],
  [answer(null), 'unreadable'],
  [answer(''), 'unreadable'],
  [answer([0]), 'unreadable'],
])('%s: %s', (text, code) => {
  expect(codeOf(text)).toBe(code)
})

test.each([
  [429, '', 'too-fast'],
  [429, '<html>Too Many Requests</html>', 'too-fast'],
  [429, '{}', 'too-fast'],
  [401, '', 'logged-out'],
  [403, '<html>', 'refused'],
  [404, 'not found', 'moved'],
  [502, '<html>Bad Gateway</html>', 'unknown-answer'],
  [0, '', 'network'],
])('HTTP %i with %j: %s', (status, text, code) => {
  expect(codeOf(text, status)).toBe(code)
})

test("an unknown code keeps 123pan's words, shortened", () => {
  expect(open('file-list', 200, answer(7, 'x'.repeat(500))).problem).toEqual({
    code: 'unknown-answer',
    detail: { code: '7', message: 'x'.repeat(200) },
  })
})

test('an unknown code of link-url means that the file has no link', () => {
  expect(open('link-url', 200, answer(1, '文件不在直链空间')).problem).toEqual({
    code: 'no-direct-link',
    detail: { code: '1', message: '文件不在直链空间' },
  })
  expect(codeOf(answer(5066), 200, 'link-url')).toBe('file-not-found')
})

test('getBaseUrl has no envelope', () => {
  expect(open('base-url', 200, '{"apiUrl":"https://api.123278.com"}').problem).toBeNull()
  expect(codeOf('<html>', 200, 'base-url')).toBe('moved')
})

test('never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), fc.integer(), (text, status) => {
      expect(open('share-get', status, text).problem).toSatisfy(
        (problem) => problem === null || typeof problem === 'object',
      )
    }),
  )
})
