import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { decode } from './decode.ts'
import { glance } from './glance.ts'

const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const id = v.pipe(natural, v.minValue(1))
const own = v.pipe(v.string(), v.regex(/^own:[1-9]\d*$/))
const share = v.pipe(v.string(), v.regex(/^share:[A-Za-z0-9]+-[A-Za-z0-9]+$/))
const problem = v.strictObject({
  code: v.string(),
  detail: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
})
const entry = v.strictObject({
  id,
  parent: natural,
  name: v.pipe(v.string(), v.minLength(1)),
  folder: v.boolean(),
  size: natural,
  modified: natural,
  md5: v.pipe(v.string(), v.regex(/^([0-9a-f]{32})?$/)),
  blocked: v.boolean(),
})
const fact = v.variant('kind', [
  v.strictObject({
    kind: v.literal('listing'),
    space: v.union([own, share]),
    folder: natural,
    page: id,
    order: v.string(),
    total: v.nullable(natural),
    last: v.boolean(),
    rows: v.array(entry),
    odd: natural,
  }),
  v.strictObject({
    kind: v.literal('link'),
    space: own,
    file: id,
    url: v.pipe(v.string(), v.regex(/^https:\/\/[!-~]+$/)),
  }),
  v.strictObject({ kind: v.literal('no-link'), space: own, file: id, problem }),
  v.strictObject({ kind: v.literal('link-space'), space: own, folder: id, enabled: v.boolean() }),
  v.strictObject({ kind: v.literal('account'), space: own, nickname: v.string() }),
  v.strictObject({ kind: v.literal('share'), space: share, password: v.nullable(v.string()), name: v.string() }),
  v.strictObject({
    kind: v.literal('names'),
    space: own,
    names: v.array(v.strictObject({ id, name: v.pipe(v.string(), v.minLength(1)) })),
  }),
])
const decoded = v.strictObject({ facts: v.array(fact), problem: v.nullable(problem) })

/** Values that look right, nearly right or hostile, so that the fuzz gets past the first check. */
const value = fc.oneof(
  fc.constantFrom(
    null,
    0,
    1,
    -1,
    '0',
    '7',
    42,
    1e300,
    NaN,
    '',
    '-1',
    'a-b',
    true,
    'https://h.cn/1/測 #%.mkv',
    'https://[/',
    '\uD800',
  ),
  fc.string({ unit: 'binary' }),
  fc.maxSafeInteger(),
  fc.jsonValue(),
)
const some = (...names: string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] })
const row = some('FileId', 'fileName', 'FileName', 'Type', 'Size', 'UpdateAt', 'Etag', 'Status', 'Trashed')
const data = fc.oneof(
  value,
  fc.record({
    InfoList: fc.array(fc.oneof({ weight: 3, arbitrary: row }, { weight: 1, arbitrary: value })),
    Next: value,
    Total: value,
  }),
  fc.record({ paths: fc.array(row) }),
  some('url', 'UID', 'Nickname', 'ShareName', 'Expired'),
)
const text = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.tuple(value, data).map(([code, data]) => JSON.stringify({ code, data })) },
  { weight: 6, arbitrary: data.map((data) => JSON.stringify({ code: 0, data })) },
)
const param = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('1', '42', '9007199254740991') },
  { weight: 1, arbitrary: fc.constantFrom('', '0', '-1', 'x', '1.5', '9007199254740993') },
)
const key = fc.constantFrom('a-b', 'a-b', '../x', '')
const query = fc
  .record({ parentFileId: param, Page: param, fileID: param, shareKey: key, SharePwd: fc.string(), event: key })
  .map(({ event, ...params }) => new URLSearchParams(event === '../x' ? { ...params, event } : params).toString())
const url = fc.oneof(
  { weight: 1, arbitrary: fc.webUrl({ withQueryParameters: true }) },
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        fc.constantFrom('yun.123pan.cn', 'yun.123pan.cn', '['),
        fc.constantFrom(
          'file/list/new',
          'share/get',
          'share/info',
          'user/info',
          'cdn-link/url',
          'cdn-link/enable',
          'file/info',
          'file/get_path',
        ),
        query,
      )
      .map(([host, path, query]) => `https://${host}/b/api/${path}?${query}`),
  },
)

const seen = fc.record({
  url,
  method: fc.string(),
  body: fc.option(
    fc.oneof(
      fc.string(),
      fc.json(),
      some('fileID').map((body) => JSON.stringify(body)),
    ),
  ),
  uid: fc.constantFrom('7', null),
  status: fc.integer(),
  text,
})

test('whatever comes in, decode does not throw and gives only facts that hold', () => {
  let facts = 0
  fc.assert(
    fc.property(seen, (seen) => {
      const result = decode(seen)
      facts += result.facts.length
      expect(v.safeParse(decoded, result).issues).toBeUndefined()
    }),
    { numRuns: 3000 },
  )
  // The fuzz must reach the inside, not only be turned away at the door.
  expect(facts).toBeGreaterThan(100)
})

test('a glance sees the very folder that decoding finds, and the same trouble with it', () => {
  let pages = 0
  fc.assert(
    fc.property(seen, (seen) => {
      const { page, problem } = glance(seen)
      const { facts, problem: whole } = decode(seen)
      const listing = facts.find((fact) => fact.kind === 'listing')
      expect([page?.space, page?.folder, page?.page]).toEqual([listing?.space, listing?.folder, listing?.page])
      // What a call that lists nothing leaves unsaid is no trouble at a glance.
      if (problem || /file\/list|share\/get/.test(seen.url)) expect(problem).toEqual(whole)
      pages += Number(page !== null)
    }),
    { numRuns: 3000 },
  )
  // About twenty are.
  expect(pages).toBeGreaterThan(0)
})
