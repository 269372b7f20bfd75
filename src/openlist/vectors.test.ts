import { describe, expect, test } from 'vitest'
import pan123LinkVectors from '../../tests/vectors/123panlink.json' with { type: 'json' }
import urlTreeVectors from '../../tests/vectors/urltree.json' with { type: 'json' }
import { printPan123Link, printUrlTree } from '../../tests/arbitraries/print-tree.ts'
import { OpenListTextError, parsePan123Link, parseUrlTree } from './index.ts'

const formats = [
  { vectors: urlTreeVectors, parse: parseUrlTree, print: printUrlTree },
  { vectors: pan123LinkVectors, parse: parsePan123Link, print: printPan123Link },
]

describe.each(formats)('$vectors.driver', ({ vectors, parse, print }) => {
  const readable = vectors.cases.filter(({ tree }) => tree)
  const refused = vectors.cases.filter(({ tree }) => !tree)

  test.each(readable)('reads: $name', ({ text, tree }) => {
    expect(parse(text)).toEqual(tree)
  })

  test.each(readable)('prints what it read so that it reads the same: $name', ({ text }) => {
    const { text: again } = print(parse(text))
    expect(print(parse(again))).toEqual({ text: again, repairs: [] })
  })

  test.each(refused)('refuses: $name', ({ text, line }) => {
    expect(() => parse(text)).toThrow(OpenListTextError)
    expect(() => parse(text)).toThrow(expect.objectContaining({ line }))
  })
})
