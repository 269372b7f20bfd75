import { expect, test } from 'vitest'
import type { LinkRule } from '../core/index.ts'
import { type LinkOnDisk, linksOf } from './links-of.ts'

const rule: LinkRule = {
  space: 'own:18',
  top: 1,
  form: 'path',
  prefix: 'https://vip.123pan.cn/18/',
  checked: [10, 11, 12],
  at: 5,
}
const byId: LinkRule = { ...rule, top: 2, form: 'id', prefix: 'https://18.v.123pan.cn/18/', checked: [20, 21] }
const known = new Map<number, LinkOnDisk>([
  [10, { url: 'https://vip.123pan.cn/18/T/given', asked: false }],
  [11, { url: 'https://vip.123pan.cn/18/T/asked', asked: true }],
  [12, { problem: { code: 'no-direct-link' } }],
])
const file = (id: number, name = `n${id}`, blocked = false) => ({ id, name, blocked })

const drive = linksOf(known, [rule, byId])
const top = drive.into({ id: 1, name: 'T' })
const notAsked = { link: { problem: { code: 'link-not-asked' } }, source: null }

test('what 123pan gave goes before what is computed; what it refused stays without', () => {
  expect(top.of(file(10))).toMatchObject({
    link: { url: 'https://vip.123pan.cn/18/T/given' },
    source: { kind: 'given' },
  })
  expect(top.of(file(11))).toMatchObject({
    link: { url: 'https://vip.123pan.cn/18/T/asked' },
    source: { kind: 'asked' },
  })
  expect(top.of(file(12))).toEqual({ link: { problem: { code: 'no-direct-link' } }, source: null })
})

test('the rest is computed, at every depth, and says on how many files the rule was checked', () => {
  expect(top.into({ id: 7, name: 'S 1' }).into({ id: 8, name: 'D' }).of(file(30, 'a b'))).toEqual({
    link: { url: 'https://vip.123pan.cn/18/T/S%201/D/a%20b' },
    source: { kind: 'computed', checked: 3 },
  })
  expect(drive.into({ id: 2, name: '' }).into({ id: 9, name: '..' }).of(file(31))).toEqual({
    link: { url: 'https://18.v.123pan.cn/18/31' },
    source: { kind: 'computed', checked: 2 },
  })
})

test('not where no rule holds, nor for a name that cannot stand in a link', () => {
  expect(drive.of(file(30))).toEqual(notAsked)
  expect(drive.into({ id: 3, name: 'T' }).of(file(30))).toEqual(notAsked)
  // A rule is for a top-level folder, not for one of the same id further down.
  expect(drive.into({ id: 3, name: 'X' }).into({ id: 1, name: 'T' }).of(file(30))).toEqual(notAsked)
  expect(top.of(file(30, '..'))).toEqual(notAsked)
  expect(top.into({ id: 4, name: '' }).of(file(30))).toEqual(notAsked)
})

test('never for a blocked file, whatever is known of it', () => {
  const blocked = { link: { problem: { code: 'file-blocked' } }, source: null }
  expect([10, 12, 30].map((id) => top.of(file(id, 'n', true)))).toEqual([blocked, blocked, blocked])
})
