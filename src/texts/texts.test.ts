import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FILE_TYPES } from '../core/index.ts'
import * as texts from './index.ts'
import { problemTexts } from './problems.ts'
import type { Text } from './text.ts'

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'en' in value && typeof value.en === 'string'

/** Every text below a value, with the way to it. */
function textsIn(value: unknown, path: string): readonly (readonly [string, Text])[] {
  if (isText(value)) return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
}

const all = Object.entries({ ...texts, problemTexts }).flatMap(([name, value]) => textsIn(value, name))

/** `{n|one|many}` is a choice of words that Chinese does not need. */
const gaps = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].toSorted()

test.each(all)('%s has the same gaps in both languages, and words in both', (_, { en, zh }) => {
  expect(gaps(zh)).toEqual(gaps(en))
  expect(en.trim()).not.toBe('')
  expect(zh.trim()).not.toBe('')
})

const ROOMS = ['popup', 'options', 'ui'] as const
const sources = ROOMS.flatMap((room) => {
  const folder = new URL(`../${room}/`, import.meta.url)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
}).join('\n')

const named = {
  accessTexts: texts.accessTexts,
  popupTexts: texts.popupTexts,
  jobTexts: texts.jobTexts,
  listTexts: texts.listTexts,
  exportTexts: texts.exportTexts,
  partlyTexts: texts.partlyTexts,
  partsTexts: texts.partsTexts,
  repairsTexts: texts.repairsTexts,
  optionsTexts: texts.optionsTexts,
  windowTexts: texts.windowTexts,
  windowNotes: texts.windowNotes,
}

test.each(Object.entries(named).flatMap(([group, keys]) => Object.keys(keys).map((key) => [group, key])))(
  '%s.%s is used',
  (group, key) => {
    // The names of file types are looked up by the type itself.
    const byType = group === 'listTexts' && FILE_TYPES.some((type) => type === key)
    expect(byType || new RegExp(`${group}\\.${key}\\b`).test(sources)).toBe(true)
  },
)

test('no component holds words of its own', () => {
  const chinese = sources.split('\n').filter((line) => /[\u4E00-\u9FFF]/.test(line))
  expect(chinese).toEqual([])
})
