import { expect, test } from 'vitest'
import { problemTexts } from './problems.ts'
import { say } from './text.ts'

const gaps = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted()

test.each(Object.entries(problemTexts))('%s: both languages say the same, in sentences', (_, { what, todo }) => {
  for (const text of [what, todo]) {
    expect(gaps(text.zh)).toEqual(gaps(text.en))
    expect(text.en).toMatch(/^[A-Z1].*[.}]$/)
    expect(text.zh).toMatch(/[。}]$/)
    expect(text.zh).toMatch(/[\u4E00-\u9FFF]/)
  }
})

test('only an unknown answer, findings about a file or a folder, and what a server says need their detail', () => {
  const needing = Object.entries(problemTexts).flatMap(([code, { what, todo }]) => {
    const needed = gaps(what.en + todo.en).join(' ')
    return needed === '' ? [] : [`${code}: ${needed}`]
  })
  expect(needing.toSorted()).toEqual([
    'folder-changing: {name}',
    'folder-gone: {name}',
    'folder-renamed: {name} {now}',
    'folder-unreadable: {name}',
    'left-space: {name}',
    'line-too-long: {bytes} {name}',
    'moved-away: {name}',
    'no-common-rule: {name}',
    'no-link-space: {name}',
    'openlist-driver-failed: {message}',
    'openlist-gone: {path}',
    'openlist-no-access: {host}',
    'openlist-no-driver: {driver}',
    'openlist-path-taken: {path}',
    'openlist-put-back: {message}',
    'openlist-refused: {message}',
    'openlist-too-old: {driver} {field}',
    'renamed: {name} {now}',
    'unknown-answer: {code} {message}',
  ])
  expect(say(problemTexts['unknown-answer'].what, 'zh-CN', { code: 7, message: '系统繁忙' })).toBe(
    '123 云盘返回错误 7。系统繁忙',
  )
})
