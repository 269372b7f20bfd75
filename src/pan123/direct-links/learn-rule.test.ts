import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileName } from '../../../tests/arbitraries/hostile-tree.ts'
import { type LinkForm, linkByRule, standsInLink } from '../../core/index.ts'
import { directUrl } from '../wire/direct-url.ts'
import { learnRules, ruleOf, type Sample } from './learn-rule.ts'

const learn = (url: string, path: readonly string[], file = 5) => learnRules({ url, path, file }, '18')
const T = ['T', 'a b.mkv']

test.each<[string, string, LinkForm['form'], string]>([
  ['names on the vip host', 'https://vip.123pan.cn/18/T/a%20b.mkv', 'path', 'https://vip.123pan.cn/18/'],
  ['the same, on .com', 'https://vip.123pan.com/18/T/a%20b.mkv', 'path', 'https://vip.123pan.com/18/'],
  ['names on the own host', 'https://18.v.123pan.cn/18/T/a%20b.mkv', 'path', 'https://18.v.123pan.cn/18/'],
  ['ids on the own host', 'https://18.v.123pan.com/18/5', 'id', 'https://18.v.123pan.com/18/'],
  ['a custom domain with the uid', 'https://dl.example.net/18/T/a%20b.mkv', 'path', 'https://dl.example.net/18/'],
  ['a custom domain without it', 'https://dl.example.net/T/a%20b.mkv', 'path', 'https://dl.example.net/'],
  ['ids on a custom domain', 'https://dl.example.net/5', 'id', 'https://dl.example.net/'],
  ['ids on it with the uid', 'https://dl.example.net/18/5', 'id', 'https://dl.example.net/18/'],
])('learns: %s', (_, url, form, prefix) => {
  expect(learn(url, T)).toEqual([{ form, prefix }])
})

test.each([
  ['plain http', 'http://vip.123pan.cn/18/T/a%20b.mkv'],
  ['another account', 'https://vip.123pan.cn/19/T/a%20b.mkv'],
  ["another account's host", 'https://19.v.123pan.cn/18/T/a%20b.mkv'],
  ["another account's host, by id", 'https://19.v.123pan.cn/5'],
  ['no account where one belongs', 'https://vip.123pan.cn/T/a%20b.mkv'],
  ['another file', 'https://vip.123pan.cn/18/T/c.mkv'],
  ['another id', 'https://18.v.123pan.cn/18/55'],
  ['a folder in between', 'https://dl.example.net/x/T/a%20b.mkv'],
  ['a part of the way', 'https://dl.example.net/18/a%20b.mkv'],
  ['a parameter', 'https://vip.123pan.cn/18/T/a%20b.mkv?x=1'],
  ['a port', 'https://dl.example.net:8443/T/a%20b.mkv'],
  ['somebody at the host', 'https://me@dl.example.net/T/a%20b.mkv'],
])('nothing to go by: %s', (_, url) => {
  expect(learn(url, T)).toEqual([])
})

const sample = (file: number, path: readonly string[], url: string, fresh = true): Sample => ({
  file,
  path,
  url,
  fresh,
})
const byPath = { form: 'path', prefix: 'https://dl.example.net/' } as const
const byId = { form: 'id', prefix: 'https://dl.example.net/18/' } as const

describe('what one link leaves open the next one tells', () => {
  // A file called by its id, in a folder called by the account.
  const open = sample(5, ['18', '5'], 'https://dl.example.net/18/5')

  test.each([
    [byPath, 'https://dl.example.net/18/b'],
    [byId, 'https://dl.example.net/18/6'],
  ])('%j', (rule, url) => {
    expect(ruleOf([open], '18')).toEqual({ kind: 'open' })
    const next = sample(6, ['18', 'b'], url)
    expect(ruleOf([open, next], '18')).toEqual({ kind: 'rule', rule, following: [open, next], renamed: [] })
  })

  test('digits everywhere', () => {
    const [one, two] = [
      sample(2024, ['2024', '18', '7'], 'https://dl.example.net/2024/18/7'),
      sample(7, ['2024', '7'], 'https://dl.example.net/2024/7'),
    ]
    expect(ruleOf([one, two], '18')).toMatchObject({ kind: 'rule', rule: byPath })
    const top = sample(7, ['18', '18', '7'], 'https://dl.example.net/18/18/7')
    expect(ruleOf([top], '18')).toMatchObject({ kind: 'rule', rule: byPath })
  })
})

describe('a wrong rule is found out', () => {
  const vip = 'https://vip.123pan.cn/18/'
  const good = sample(1, ['T', 'a'], `${vip}T/a`)

  test.each([
    ['by id in the one place, by path in the other', sample(2, ['T', 'b'], `${vip}2`)],
    ['another host', sample(2, ['T', 'b'], 'https://vip.123pan.com/18/T/b')],
    ['without the account', sample(2, ['T', 'b'], 'https://dl.example.net/T/b')],
    ['a parameter', sample(2, ['T', 'b'], `${vip}T/b?x=1`)],
    ['not to be read', sample(2, ['T', 'b'], `${vip}T/%FF`)],
  ])('%s', (_, other) => {
    expect(ruleOf([good, other], '18')).toEqual({ kind: 'none' })
    expect(ruleOf([other, good], '18')).toEqual({ kind: 'none' })
  })

  test.each([
    ['a file', `${vip}T/S/b2`, ['T', 'S', 'b2'], true],
    ['a folder', `${vip}T/S%202/b`, ['T', 'S 2', 'b'], true],
    ['the top-level folder', `${vip}U/S/b`, ['U', 'S', 'b'], true],
    ['two of them', `${vip}U/S/c`, ['U', 'S', 'c'], false],
    ['moved up', `${vip}T/b`, ['T', 'b'], false],
  ])('renamed since it was listed: %s', (_, url, now, aloneToo) => {
    const other = sample(2, ['T', 'S', 'b'], url)
    const renamed = { kind: 'rule', rule: { form: 'path', prefix: vip }, renamed: [{ sample: other, now }] }
    expect(ruleOf([other, good], '18')).toEqual({ ...renamed, following: [good] })
    expect(ruleOf([other], '18')).toEqual(aloneToo ? { ...renamed, following: [] } : { kind: 'open' })
  })

  test('what was given long ago may be of another time', () => {
    const old = sample(2, ['T', 'b'], 'https://dl.example.net/T/b', false)
    expect(ruleOf([old, good], '18')).toMatchObject({
      kind: 'rule',
      rule: { prefix: vip },
      following: [good],
      renamed: [],
    })
    const follows = sample(3, ['T', 'c'], `${vip}T/c`, false)
    expect(ruleOf([follows, good], '18')).toMatchObject({ kind: 'rule', following: [follows, good] })
  })

  test('nothing is told by nothing', () => {
    expect(ruleOf([], '18')).toEqual({ kind: 'open' })
  })
})

const name = hostileName.filter(standsInLink)
const pathOf = fc.array(name, { minLength: 2, maxLength: 6 })
const host = fc.constantFrom('vip.123pan.cn', 'vip.123pan.com', '18.v.123pan.cn', '18.v.123pan.com', 'dl.example.net')
const forms = fc.record({ host, uid: fc.boolean(), by: fc.constantFrom('path', 'id') })

/** 123pan's link: the parts, raw or percent-encoded. */
const given = (
  form: { host: string; uid: boolean; by: string },
  path: readonly string[],
  file: number,
  raw: boolean,
) => {
  const parts = [
    ...(form.uid || form.host.startsWith('vip') ? ['18'] : []),
    ...(form.by === 'id' ? [String(file)] : path),
  ]
  return `https://${form.host}/${parts.map((part) => (raw ? part : encodeURIComponent(part))).join('/')}`
}

test('learned from one file, the link of any other is as 123pan gives it', () => {
  fc.assert(
    fc.property(forms, pathOf, pathOf, fc.nat(), fc.boolean(), (form, one, two, file, encodes) => {
      // A raw name cannot be told from an encoded one, nor from a query, in every case.
      const raw = encodes && ![...one, ...two].some((part) => /[?%]/.test(part))
      const url = directUrl(given(form, one, file, raw)) ?? ''
      const learned = learnRules({ url, path: one, file }, '18')
      const computed = learned.map((rule) => linkByRule(rule, two, file + 1))
      expect(computed).toContain(directUrl(given(form, two, file + 1, false)))
      const other = sample(file + 1, two, directUrl(given(form, two, file + 1, raw)) ?? '')
      expect(ruleOf([sample(file, one, url), other], '18').kind).not.toBe('none')
    }),
    { numRuns: 1000 },
  )
})

test('a link of another form, at another host or of other names never counts as one by the same rule', () => {
  fc.assert(
    fc.property(forms, forms, pathOf, pathOf, name, (form, wrong, one, two, now) => {
      const path = [one[0] ?? '', ...two]
      const link = directUrl(given(form, one, 1, false)) ?? ''
      const other = directUrl(given(wrong, path, 2, false)) ?? ''
      const verdict = ruleOf([sample(1, one, link), sample(2, path, other)], '18')
      const computed = directUrl(given(form, path, 2, false))
      if (other === computed) expect(verdict).toMatchObject({ kind: 'rule', following: [{ file: 1 }, { file: 2 }] })
      else expect(verdict.kind === 'rule' ? verdict.following.length : 0).toBeLessThan(2)

      const renamed = path.with(path.length - 2, `${path.at(-2)}${now}`)
      const seen = sample(3, path, directUrl(given(form, renamed, 3, false)) ?? '')
      const after = ruleOf([sample(1, one, link), seen], '18')
      if (form.by === 'path') expect(after).toMatchObject({ kind: 'rule', renamed: [{ sample: seen, now: renamed }] })
      else expect(after).toMatchObject({ kind: 'rule', following: [{ file: 1 }, { file: 3 }] })
    }),
    { numRuns: 1000 },
  )
})
