import { expect, test } from 'vitest'
import { sameResource } from './same-resource.ts'

const H = 'https://vip.123pan.cn'

test.each([
  [`${H}/13/我 a.mkv`, `${H}/13/%E6%88%91%20a.mkv`],
  [`${H}/13/a%2bb`, `${H}/13/a%2Bb`],
  [`${H}/13/(a)!`, `${H}/13/%28%61%29%21`],
  [`${H}/13/100%.txt`, `${H}/13/100%25.txt`],
  [`${H}/13/%ff我`, `${H}/13/%FF%E6%88%91`],
  [`${H}/13/\uD800`, `${H}/13/%EF%BF%BD`],
  [`${H}/13/a`, `${H}/13/a?auth_key=1-2-3-4#/name.mkv`],
  [`${H}/13/a?x=1&auth_key=1`, `${H}/13/a?auth_key=2&x=1`],
  ['HTTPS://h?x', 'https://h/?x'],
])('%s and %s are the same', (a, b) => {
  expect(sameResource(a, b)).toBe(true)
})

test.each([
  [`${H}/13/a`, `${H}/13/A`],
  [`${H}/13/a`, `${H}/13/a/`],
  [`${H}/13/a`, 'http://vip.123pan.cn/13/a'],
  [`${H}/13/a`, 'https://vip.123pan.com/13/a'],
  [`${H}/13/a?x=1`, `${H}/13/a`],
  [`${H}/13/a%2Fb`, `${H}/13/a/b`],
  [`${H}/13/a%2Fb%`, `${H}/13/a/b%`],
  [`${H}/13/a%20b`, `${H}/13/a+b`],
  [`${H}/13/a%3Fb`, `${H}/13/a?b`],
  [`${H}/13/100%25`, `${H}/13/100%2525`],
])('%s and %s are not', (a, b) => {
  expect(sameResource(a, b)).toBe(false)
})
