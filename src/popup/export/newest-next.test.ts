import { expect, test } from 'vitest'
import { newestNext } from './newest-next.ts'

test('one at a time, and of those that come meanwhile only the newest', () => {
  const sent: number[] = []
  const { add, done } = newestNext<number>((order) => sent.push(order))
  add(1)
  add(2)
  add(3)
  expect(sent).toEqual([1])
  done()
  expect(sent).toEqual([1, 3])
  add(4)
  done()
  done()
  expect(sent).toEqual([1, 3, 4])
  add(5)
  expect(sent).toEqual([1, 3, 4, 5])
})
