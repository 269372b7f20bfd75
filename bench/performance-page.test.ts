import { expect, test } from 'vitest'
import { withSections } from './performance-page.ts'

const ORDER = ['One', 'Two', 'Three']

test('a page begins with its head, the sections in order', () => {
  const page = withSections('', ['## Two\n\n2\n', '## One\n\n1\n'], ORDER)
  expect(page).toMatch(/^# Performance\n[^]*\n\n## One\n\n1\n\n## Two\n\n2\n$/)
})

test('a new section takes the place of the older one; the others stay', () => {
  const before = withSections('', ['## One\n\n1\n', '## Two\n\n2\n'], ORDER)
  const after = withSections(before, ['## One\n\nnew\n'], ORDER)
  expect(after).toContain('## One\n\nnew\n\n## Two\n\n2\n')
  expect(after).not.toContain('## One\n\n1')
})

test('a section that is no more measured goes', () => {
  const before = withSections('', ['## Gone\n\nx\n', '## One\n\n1\n'], [...ORDER, 'Gone'])
  expect(withSections(before, [], ORDER)).not.toContain('Gone')
})
