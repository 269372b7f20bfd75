import { expect, test } from 'vitest'
import type { DeadShare } from '../../library/index.ts'
import { deadEntry, deadLink, whyDead, withLine } from './dead.ts'

const dead = (over: object = {}): DeadShare => ({
  shareKey: 'abc-def',
  text: '/a abc-def x1y2',
  code: 'share-expired',
  at: 1000,
  ...over,
})

test('a share is dead since it was first found so; a new reason is new', () => {
  const again = { shareKey: 'abc-def', text: '/b abc-def other' }
  expect(deadEntry(undefined, again, { code: 'share-expired' }, 2000)).toEqual(dead({ ...again, at: 2000 }))
  expect(deadEntry(dead(), again, { code: 'share-expired' }, 2000)).toEqual(dead(again))
  expect(deadEntry(dead(), again, { code: 'share-needs-login' }, 2000)).toEqual(
    dead({ ...again, code: 'share-needs-login', at: 2000 }),
  )
})

test('its line tells what to ask for', () => {
  expect(deadLink(dead())).toEqual({ shareKey: 'abc-def', password: 'x1y2', origin: null })
  expect(deadLink(dead({ text: 'nothing' }))).toBeNull()
})

test('why it is dead has a sentence, also where a later Mountlink has kept it', () => {
  expect(whyDead(dead({ code: 'share-needs-login' }))).toEqual({ code: 'share-needs-login' })
  expect(whyDead(dead({ code: 'of-later' }))).toEqual({ code: 'unexpected' })
})

test.each([
  ['', '/a abc-def\n'],
  ['/b ghi-jkl', '/b ghi-jkl\n/a abc-def\n'],
  ['/b ghi-jkl\n', '/b ghi-jkl\n/a abc-def\n'],
  ['/c abc-def other', '/c abc-def other'],
])('what lives again comes below %j', (text, after) => expect(withLine(text, '/a abc-def', 'abc-def')).toBe(after))
