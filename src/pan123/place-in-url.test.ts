import { expect, test } from 'vitest'
import { placeInUrl } from './place-in-url.ts'

test.each([
  ['https://yun.123pan.cn/?homeFilePath=18648863%2C24697749', [18648863, 24697749]],
  ['https://yun.123pan.cn/?homeFilePath=18648863,24697749&x=1#y', [18648863, 24697749]],
  ['https://www.123pan.com/?homeFilePath=', []],
  ['https://www.123pan.com/?homeFilePath=0', []],
  ['https://www.123pan.com/', []],
  ['https://www.123pan.com/1626275', [1626275]],
  ['https://www.123pan.com/?homeFilePath=abc', null],
  ['https://www.123pan.com/?homeFilePath=99999999999999999999', null],
  ['https://www.123pan.com/DirectLink', null],
])('%s shows the own folder %j', (href, path) => {
  expect(placeInUrl(href)).toEqual({ kind: 'own', path })
})

test.each([
  ['https://www.123pan.com/s/a6cA-edJAh', 'a6cA-edJAh'],
  ['https://www.123pan.com/s/a6cA-edJAh.html?pwd=abcd', 'a6cA-edJAh'],
  ['https://1812.share.123pan.cn/123pan/a6cA-edJAh?%E6%8F%90%E5%8F%96%E7%A0%81:abcd', 'a6cA-edJAh'],
  ['https://www.123pan.cn/ps/a6cA-edJAh/', 'a6cA-edJAh'],
])('%s is the share %s', (href, shareKey) => {
  expect(placeInUrl(href)).toEqual({ kind: 'share', shareKey })
})
