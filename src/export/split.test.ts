import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportInput, wholeExport } from '../../tests/arbitraries/export-input.ts'
import { hostileName } from '../../tests/arbitraries/hostile-tree.ts'
import { MountlinkError } from '../core/index.ts'
import { isFolder, MYSQL_BYTES, type OpenListNode, parsePan123Link, parseUrlTree } from '../openlist/index.ts'
import type { ExportInput, FormatId, Shape } from './index.ts'
import { isMountPath } from './mount-path.ts'

const HOST = 'https://vip.123pan.cn/1812000499'

const file = (name: string): OpenListNode => ({
  name,
  size: 1,
  modified: 2,
  url: `${HOST}/${encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))}`,
})
const folder = (name: string, ...children: OpenListNode[]): OpenListNode => ({ name, children })

const trees = fc.letrec<{ nodes: OpenListNode[]; node: OpenListNode }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 8 }),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    hostileName.map(file),
    fc.tuple(hostileName, tie('nodes')).map(([name, nodes]) => folder(name, ...nodes)),
  ),
})).nodes

const textIn = (text: string, shape: Shape): string => {
  if (shape === 'text') return text
  const { addition } = JSON.parse(text) as { addition: string }
  const own = JSON.parse(addition) as Record<string, string>
  return own['origin_urls'] ?? own['url_structure'] ?? ''
}

const parse = (id: FormatId, text: string): readonly OpenListNode[] =>
  id === 'pan123-link' ? parsePan123Link(text) : parseUrlTree(text)

/** Every line as OpenList would show it, with its whole path; a signature is another at each making. */
const linesIn = (nodes: readonly OpenListNode[], path: string): string[] => {
  const lines: string[] = []
  for (const node of nodes)
    if (isFolder(node)) lines.push(`F ${path}/${node.name}`, ...linesIn(node.children, `${path}/${node.name}`))
    else lines.push(`${path}/${node.name} ${node.size} ${node.modified} ${node.url.replace(/\?auth_key=\S*/, '')}`)
  return lines
}

const kinds: readonly (readonly [FormatId, Shape])[] = [
  ['pan123-link', 'text'],
  ['pan123-link', 'storage-json'],
  ['url-tree-signed', 'text'],
  ['url-tree', 'storage-json'],
]

const codeOf = (make: () => unknown): string | null => {
  try {
    make()
    return null
  } catch (error) {
    return error instanceof MountlinkError ? error.problem.code : 'bug'
  }
}

test.each(kinds)('%s as %s, by size: all parts together are the whole, and each is small enough', (id, shape) => {
  fc.assert(
    fc.property(trees, fc.integer({ min: 1, max: 6 }), (nodes, times) => {
      const input = exportInput(nodes)
      if (codeOf(() => wholeExport(id, shape, input)) !== null) return
      const whole = wholeExport(id, shape, input)
      const splitBytes = (shape === 'text' ? 0 : 700) + 400 * times
      const splitInput: ExportInput = { ...input, split: 'size', splitBytes }
      const code = codeOf(() => wholeExport(id, shape, splitInput))
      if (code !== null) {
        expect(code).toBe('line-too-long')
        return
      }
      const { texts, parts, repairs, files } = wholeExport(id, shape, splitInput)
      expect({ repairs, files }).toEqual({ repairs: whole.repairs, files: whole.files })
      for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(splitBytes)
      expect(parts.reduce((sum, { files }) => sum + files, 0)).toBe(files)
      const together = texts.flatMap((text) => linesIn(parse(id, textIn(text, shape)), ''))
      expect([...new Set(together)]).toEqual(linesIn(parse(id, textIn(whole.text, shape)), ''))
      // A folder stands in each of its parts, a file in one.
      expect(together.filter((line) => !line.startsWith('F '))).toHaveLength(files)
      expect(new Set(parts.map(({ mountPath }) => mountPath)).size).toBe(parts.length)
    }),
    { numRuns: 150 },
  )
})

test.each(kinds)('%s as %s, by folder: each under its own mount path, with nothing lost', (id, shape) => {
  fc.assert(
    fc.property(trees, (nodes) => {
      const input = exportInput(nodes)
      if (codeOf(() => wholeExport(id, shape, input)) !== null) return
      const { texts, parts, files } = wholeExport(id, shape, { ...input, split: 'folder' })
      expect(parts.reduce((sum, { files }) => sum + files, 0)).toBe(files)
      for (const { mountPath } of parts) expect(isMountPath(mountPath)).toBe(true)
      const shown: string[] = []
      for (const [at, text] of texts.entries()) {
        const path = parts[at]?.mountPath ?? ''
        if (path !== input.mountPath) shown.push(`F ${path}`)
        shown.push(...linesIn(parse(id, textIn(text, shape)), path))
      }
      // What lies at the top and what is mounted there get in nobody's way.
      expect(new Set(shown).size).toBe(shown.length)
      const whole = linesIn(parse(id, textIn(wholeExport(id, shape, input).text, shape)), '')
      expect(shown).toHaveLength(whole.length)
    }),
    { numRuns: 150 },
  )
})

const many = (name: string, count: number): OpenListNode =>
  folder(name, ...Array.from({ length: count }, (_, at) => file(`${name} ${at} & so on, 很长的名字.mkv`)))

test('as MySQL keeps it: within 65,535 bytes however Go writes it, and folders stay whole where they fit', () => {
  const input = exportInput([many('A', 200), many('B', 200), many('C', 900), many('D', 20)])
  const { parts, texts, warnings } = wholeExport('pan123-link', 'storage-json', { ...input, split: 'mysql' })
  expect(parts.map(({ mountPath }) => mountPath)).toEqual(
    Array.from({ length: parts.length }, (_, at) => `/123-link-Test/${at + 1}`),
  )
  expect(warnings).toEqual(['carries-key'])
  const tops = texts.map((text) => {
    const { addition } = JSON.parse(text) as { addition: string }
    const go = JSON.stringify(JSON.parse(addition)).replaceAll(/[<>&\u2028\u2029]/g, '\\u0000')
    expect(Buffer.byteLength(go)).toBeLessThanOrEqual(MYSQL_BYTES)
    return parsePan123Link(textIn(text, 'storage-json')).map(({ name }) => name)
  })
  for (const name of ['A', 'B', 'D']) expect(tops.filter((some) => some.includes(name))).toHaveLength(1)
  expect(tops.filter((some) => some.includes('C')).length).toBeGreaterThan(1)
  expect(wholeExport('pan123-link', 'storage-json', input).warnings).toContain('too-long-for-mysql')
})

test('a single part keeps the mount path; ten and more are numbered so that they sort', () => {
  const of = (splitBytes: number) =>
    wholeExport('url-tree', 'text', { ...exportInput([many('A', 40)]), split: 'size', splitBytes }).parts
  expect(of(1e6).map(({ mountPath }) => mountPath)).toEqual(['/123-link-Test'])
  const paths = of(500).map(({ mountPath }) => mountPath)
  expect(paths.length).toBeGreaterThan(9)
  expect(paths[0]).toBe('/123-link-Test/01')
  expect(paths.toSorted()).toEqual(paths)
  expect(of(500)[0]?.fileName).toBe('123-link-Test 01.url-tree.txt')
})

test('a file that fits into no part is named', () => {
  const input: ExportInput = { ...exportInput([many('A', 1)]), split: 'size', splitBytes: 100 }
  expect(() => wholeExport('url-tree', 'text', input)).toThrow(
    expect.objectContaining({
      problem: { code: 'line-too-long', detail: { bytes: 100, name: 'A 0 & so on, 很长的名字.mkv' } },
    }),
  )
  expect(codeOf(() => wholeExport('url-tree', 'text', { ...input, splitBytes: 0 }))).toBe('setting-invalid')
})

test('by folder: what is right at the top first, odd names cleaned and told, the key masked in what is shown', () => {
  const input = exportInput([folder('a/b', file('x')), folder('a／b', file('y')), file('z'), folder('empty')])
  const { parts, repairs } = wholeExport('pan123-link', 'storage-json', { ...input, split: 'folder', mountPath: '/' })
  expect(parts.map(({ mountPath, files }) => [mountPath, files])).toEqual([
    ['/', 1],
    ['/a／b (2)', 1],
    ['/a／b', 1],
  ])
  expect(repairs).toEqual([{ path: '', from: 'a/b', to: 'a／b (2)', reason: 'slash' }])
  for (const { shown } of parts) expect(shown).not.toContain('igidPHukcgWsw')
})
