import { expect, test } from 'vitest'
import { type Shown, Ticks } from './ticks.ts'

const shown = (ticked: readonly number[], not: readonly number[] = [], more: Partial<Shown> = {}): Shown => ({
  list: 'a',
  rows: [...ticked.map((id) => [[id], true] as const), ...not.map((id) => [[id], false] as const)],
  counted: null,
  ...more,
})

test('ticks seen before the table dropped their rows count; unticked ones go', () => {
  const ticks = new Ticks()
  ticks.see(shown([1, 2], [3]))
  ticks.see(shown([9], [8]))
  ticks.see(shown([9], [2]))
  expect(ticks.known()).toEqual({ rows: [[1], [9]], counted: null })
})

test('another list has ticks of its own', () => {
  const ticks = new Ticks()
  ticks.see(shown([1, 2]))
  ticks.see(shown([5], [], { list: 'b' }))
  expect(ticks.known().rows).toEqual([[5]])
})

test('the page’s own count: fewer than were seen, or none any more, and what is out of sight is forgotten', () => {
  const ticks = new Ticks()
  ticks.see(shown([1, 2], [], { counted: 2 }))
  ticks.see(shown([9], [], { counted: 12 }))
  expect(ticks.known()).toEqual({ rows: [[1], [2], [9]], counted: 12 })
  ticks.see(shown([9], [], { counted: 2 }))
  expect(ticks.known().rows).toEqual([[9]])
  ticks.see(shown([], [7]))
  expect(ticks.known()).toEqual({ rows: [], counted: null })
})

test('a row among several ticked ones means all of them, it first; any other means itself', () => {
  const ticks = new Ticks()
  ticks.see(shown([1, 2], [3], { counted: 2 }))
  expect(ticks.meantBy([2])).toEqual({ rows: [[2], [1]], counted: 2 })
  expect(ticks.meantBy([3])).toEqual({ rows: [[3]], counted: null })
  ticks.see(shown([1], [2], { counted: 1 }))
  expect(ticks.meantBy([1])).toEqual({ rows: [[1]], counted: null })
})
