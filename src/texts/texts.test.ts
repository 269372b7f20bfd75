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

const root = new URL('../../', import.meta.url)
const sourcesOf = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
    .map((name) => [`${folder}${name}`, readFileSync(new URL(`${folder}${name}`, root), 'utf8')])

/** All that is built, but the words themselves. */
const sources = sourcesOf('src/').filter(([path]) => !path.startsWith('src/texts/') && !path.includes('/testing/'))
const written = sources.map(([, text]) => text).join('\n')

/** Whether a key is named in some source. A group that is looked up by data is used as a whole, each key by its type. */
const isUsed = (group: string, key: string): boolean =>
  new RegExp(`\\b${group}(\\.${key}\\b|\\[)`).test(written) ||
  (group === 'listTexts' && FILE_TYPES.some((type) => type === key))

const groups = Object.entries(texts).filter(([name]) => /(Texts|Notes)$/.test(name))

test('every group of words is looked at', () => {
  const files = readdirSync(new URL('src/texts/', root)).filter((name) => /(?<!\.test)\.ts$/.test(name))
  const named = files.flatMap((name) =>
    [...readFileSync(new URL(`src/texts/${name}`, root), 'utf8').matchAll(/^export const (\w+)(?=: | = \{)/gm)].map(
      ([, group = '']) => group,
    ),
  )
  const alone = new Set(['openListProblemTexts', 'panProblemTexts', 'problemTexts', 'say', 'languageFor'])
  expect(new Set(groups.map(([name]) => name))).toEqual(new Set(named.filter((name) => !alone.has(name))))
})

test.each(groups.flatMap(([group, keys]) => Object.keys(keys).map((key) => [group, key] as const)))(
  '%s.%s is used',
  (group, key) => expect(isUsed(group, key)).toBe(true),
)

test.each(Object.keys(problemTexts))('problem %s comes from somewhere', (code) => {
  const raisers = sources.filter(([path, text]) => path !== 'src/core/problem.ts' && text.includes(`'${code}'`))
  expect(raisers.map(([path]) => path)).not.toEqual([])
})

const localeOf = (language: string): Record<string, { readonly message: string }> =>
  JSON.parse(readFileSync(new URL(`public/_locales/${language}/messages.json`, root), 'utf8')) as ReturnType<
    typeof localeOf
  >

test('what the browser itself shows is there in both languages, all of it used, as long as the stores take', () => {
  const [en, zh] = [localeOf('en'), localeOf('zh_CN')]
  const manifests = ['manifest.json', 'scripts/manifest.ts'].map((name) => readFileSync(new URL(name, root), 'utf8'))
  const used = [...manifests.join('').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '')
  expect(Object.keys(zh)).toEqual(Object.keys(en))
  expect([...new Set(used)].toSorted()).toEqual(Object.keys(en).toSorted())
  for (const { name, description } of [en, zh]) {
    expect(name?.message.length).toBeLessThanOrEqual(45)
    expect(description?.message.length).toBeLessThanOrEqual(132)
  }
})

test('no component holds words of its own', () => {
  const shown = sources.filter(([path]) => path.endsWith('.tsx'))
  const chinese = shown.flatMap(([, text]) => text.split('\n')).filter((line) => /[\u4E00-\u9FFF]/.test(line))
  expect(chinese).toEqual([])
})
