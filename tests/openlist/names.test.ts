import { expect, test } from 'vitest'
import { createParser, type OpenListNode, pan123Link, urlTree } from '../../src/openlist/index.ts'
import { createStorage, listFolder } from '../../src/openlist/api/index.ts'
import { readText } from '../../src/mounts/steps/read-text.ts'
import { checkListing } from '../../src/openlist/index.ts'
import { HOSTILE_NAMES } from '../replica/index.ts'
import { mountable } from './mountable.ts'
import { openFile } from './open-file.ts'
import { startOpenList } from './start-open-list.ts'

const { server, openList } = await startOpenList()

const file = (name: string, at: number, url: string): OpenListNode => ({
  name,
  size: 100 + at,
  modified: 1_700_000_000 + at,
  url,
})

/** Every hostile name as a file and as a folder with a file in it. */
const treeOf = (urlOf: (name: string, at: number) => string): readonly OpenListNode[] =>
  HOSTILE_NAMES.flatMap((name, at) => [
    file(name, at, urlOf(name, at)),
    { name: `${name} 夹`, children: [file(name, at, urlOf(name, at))] },
  ])

const HOST = 'https://vip.123pan.cn/1812000499'
const FORMS = [
  ['a link that ends in the name', (name: string) => `${HOST}/${encodeURIComponent(name)}`],
  ['a link by id, the name in its fragment', (_: string, at: number) => `${HOST}/${8_209_290 + at}`],
] as const

test.each(
  FORMS.flatMap(([form, urlOf], at) => [
    ['pan123-link', form, urlOf, at] as const,
    ['url-tree', form, urlOf, at] as const,
  ]),
)('%s, %s: every hostile name is listed and opens', async (format, _, urlOf, at) => {
  const path = `${server.prefix}/names ${format} ${at}`
  const { rows, texts, files: exported } = mountable(format, treeOf(urlOf), path)
  const [row] = rows
  const [text] = texts
  if (!row || !text) throw new Error('no storage was made')
  expect((await createStorage(openList, row)).failed).toBeNull()
  const { files, folders } = readText(text, format === 'pan123-link' ? pan123Link : urlTree)
  expect(files).toHaveLength(exported)
  // A link whose last part is `.` or `..` leads elsewhere, so it is none.
  expect(exported).toBeGreaterThanOrEqual(2 * (HOSTILE_NAMES.length - 2))
  const check = await checkListing(path, files, folders, (folder) => listFolder(openList, folder))
  expect(check).toMatchObject({ expected: files.length, right: files.length, wrong: [] })
  for (const { path: at, size } of files) {
    const opened = await openFile(openList, at)
    expect([opened.name, opened.size], at).toEqual([at.slice(at.lastIndexOf('/') + 1), size])
  }
})

test('our parser and the server see the same names at the top of an odd text; of equal ones the server shows one', async () => {
  const path = `${server.prefix}/odd`
  const text = [
    'A:',
    '    deep:1:2:https://h/x',
    'B :',
    '  b:https://h/y',
    'A:',
    '  again:https://h/z',
    'c:3:https://h/c',
  ].join('\n')
  const addition = JSON.stringify({ url_structure: text, head_size: false, writable: false })
  const [row] = mountable('url-tree', [file('x', 1, 'https://h/x')], path).rows
  if (!row) throw new Error('no storage was made')
  expect((await createStorage(openList, { ...row, addition })).failed).toBeNull()
  const top = new Set<string>()
  createParser(urlTree, (depth, name) => {
    if (depth === 0) top.add(name)
  })(text)
  // As the real server shows them (v4.2.5): the stand-in reads with our own parser.
  const shown = ['A', 'B ', 'c']
  expect([...top].toSorted()).toEqual(shown)
  expect((await listFolder(openList, path)).map(({ name }) => name).toSorted()).toEqual(shown)
})
