import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { uidOfToken } from './token.ts'

const token = (payload: unknown): string =>
  `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload)).toString('base64url')}.c2ln`

test.each([
  ['a number', { id: 1817874751 }, '1817874751'],
  ['a string of digits', { id: '1817874751' }, '1817874751'],
  ['beside a Chinese name', { id: 7, nickname: '测试~?>', exp: 1 }, '7'],
])('reads the UID: %s', (_, payload, uid) => {
  expect(uidOfToken(`Bearer ${token(payload)}`)).toBe(uid)
  expect(uidOfToken(token(payload))).toBe(uid)
})

test.each([
  ['no header', null],
  ['nothing', ''],
  ['only the scheme', 'Bearer '],
  ['an opaque token', 'Bearer 0123456789abcdef'],
  ['a payload that is no base64', 'Bearer a.%%%.c'],
  ['a payload that is no JSON', token('{"id":')],
  ['a payload that is no object', token('7')],
  ['a payload null', token('null')],
  ['no id', token({ sub: 1 })],
  ['an id of 0', token({ id: 0 })],
  ['a negative id', token({ id: -5 })],
  ['a fraction', token({ id: 1.5 })],
  ['an id beyond safe integers', token('{"id":9007199254740993}')],
  ['an id with letters', token({ id: '12a' })],
  ['an id as a list', token({ id: [7] })],
])('gives null: %s', (_, header) => {
  expect(uidOfToken(header)).toBeNull()
})

test('never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json().map(token)), (header) => {
      expect(uidOfToken(header)).toSatisfy((uid) => uid === null || /^[1-9]\d*$/.test(String(uid)))
    }),
  )
})
