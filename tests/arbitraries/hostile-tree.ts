import * as fc from 'fast-check'
import type { OpenListNode } from '../../src/openlist/index.ts'

/** Whatever has a meaning to a parser, a path or an encoder, beside ordinary letters. */
const pieces = [
  [' ', '  ', '\t', '\r', '\n', '\u000B', '\u0085', '\u00A0', '\u2028', '\u3000', '\uFEFF', '\0'],
  [':', '：', '/', '\\', '.', '..', '#', '?', '%', '%41', '%zz', '%FF', '+', '&', '"', "'", '[', '@', '|'],
  ['http://', 'https://', '5', '-1', ' (2)', '.mkv', '.tar.gz', '_', '．', 'a', 'A', 'é', 'e\u0301', '我', '😀'],
  ['\uD800', '\uDC00', '\uFFFD'],
].flat()

const piece = fc.constantFrom(...pieces)

/** Short ones often, so that names in one folder are often equal or become so. */
export const hostileName = fc.oneof(
  { weight: 3, arbitrary: piece },
  { weight: 3, arbitrary: fc.array(piece, { maxLength: 5 }).map((some) => some.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)

const encoded = (name: string): string => encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))

const urlOf = (name: string) =>
  fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'HTTPS://'),
      fc.oneof(
        {
          weight: 5,
          arbitrary: fc.constantFrom('vip.123pan.cn', '1812.v.123pan.com', 'h.example:8080', 'h:', '用户.cn'),
        },
        { weight: 1, arbitrary: hostileName },
      ),
      fc.oneof(
        fc.constantFrom(`/1812/${name}`, `/1812/a/${encoded(name)}`, `/1812/7#/${encoded(name)}`, '/1812/28490444', ''),
        hostileName,
        fc.tuple(hostileName, hostileName).map(([path, query]) => `/1812/${path}?auth_key=1-2-3-abc&x=${query}`),
      ),
    )
    .map((parts) => parts.join(''))

const whole = fc.oneof(fc.nat(), fc.maxSafeInteger(), fc.constantFrom(0, 2 ** 53, 2 ** 62))

const file = (time: fc.Arbitrary<number | 'now'>): fc.Arbitrary<OpenListNode> =>
  hostileName.chain((name) => fc.record({ name: fc.constant(name), size: whole, modified: time, url: urlOf(name) }))

const trees = (time: fc.Arbitrary<number | 'now'>): fc.Arbitrary<readonly OpenListNode[]> =>
  fc.letrec<{ nodes: OpenListNode[]; node: OpenListNode }>((tie) => ({
    nodes: fc.array(tie('node'), { maxLength: 6 }),
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      file(time),
      fc.record({ name: hostileName, children: tie('nodes') }),
    ),
  })).nodes

/** Trees no file system would hold: names that break lines, paths and encodings, names twice, URLs of every form. */
export const hostileTree = trees(whole)

/** The same, where a time may be 'now' (123PanLink only). */
export const hostileTreeWithNow = trees(
  fc.oneof({ weight: 4, arbitrary: whole }, { weight: 1, arbitrary: fc.constant('now') }),
)
