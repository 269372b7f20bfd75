import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileTree } from '../../tests/arbitraries/hostile-tree.ts'
import { printUrlTree } from '../../tests/arbitraries/print-tree.ts'
import { createParser, OpenListTextError, parseUrlTree, urlTree } from './index.ts'

test('a text read in pieces is the text read whole, wherever between its lines it is cut', () => {
  fc.assert(
    fc.property(hostileTree, fc.infiniteStream(fc.boolean()), (nodes, cuts) => {
      const lines = printUrlTree(nodes).text.split('\n')
      const whole: unknown[] = []
      const inPieces: unknown[] = []
      createParser(urlTree, (...node) => whole.push(node))(lines.join('\n'))
      const read = createParser(urlTree, (...node) => inPieces.push(node))
      let piece: string[] = []
      for (const line of lines) {
        piece.push(line)
        if (!cuts.next().value) continue
        read(piece.join('\n'))
        piece = []
      }
      if (piece.length > 0) read(piece.join('\n'))
      expect(inPieces).toEqual(whole)
    }),
  )
})

test('the line that is refused is counted from the beginning of the text', () => {
  const read = createParser(urlTree, () => undefined)
  read('A:\n  b:5:https://h/b')
  expect(() => read('\n c:')).toThrow(expect.objectContaining({ line: 4 }))
  expect(() => parseUrlTree('A:\n  b:5:https://h/b\n\n c:')).toThrow(OpenListTextError)
})
