import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { buildFor } from '../browsers/index.ts'

interface Built {
  readonly permissions: string[]
  readonly optional_host_permissions?: string[]
  readonly content_scripts: { readonly js: string[]; readonly world?: string; readonly all_frames?: boolean }[]
}

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))

const zipped = (path: string): number => gzipSync(readFileSync(path)).length

/** What a page of ours loads of one kind, with what that imports: bytes, gzipped. Its workers load beside it. */
function weight(folder: string, page: string, kind: '.js' | '.css'): number {
  const seen = new Set<string>()
  const visit = (path: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    const text = readFileSync(path, 'utf8')
    for (const [, found] of text.matchAll(/["'](?:\.{0,2}\/)?((?:assets\/)?[\w.-]+\.(?:js|css))["']/g)) {
      const name = (found ?? '').split('/').pop() ?? ''
      const next = join(folder, 'assets', name)
      if (files(folder).includes(next)) visit(next)
    }
  }
  visit(join(folder, page))
  return [...seen].filter((path) => path.endsWith(kind)).reduce((sum, path) => sum + zipped(path), 0)
}

describe.each(['chromium', 'firefox'] as const)('the build for %s', (kind) => {
  const folder = buildFor(kind)
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Built

  test('loads no content script through import(), which would come too late', () => {
    const scripts = manifest.content_scripts.flatMap(({ js }) => js)
    expect(scripts).toHaveLength(2)
    for (const script of scripts) expect(readFileSync(join(folder, script), 'utf8')).not.toMatch(/\bimport\s*\(/)
  })

  test('watches top frames only, the receiver before the hook', () => {
    expect(manifest.content_scripts.map(({ world, all_frames }) => [world, all_frames ?? false])).toEqual([
      [undefined, false],
      ['MAIN', false],
    ])
  })

  test('asks for no permission that the README does not explain', () => {
    expect(manifest.permissions).toEqual(['storage'])
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    for (const permission of [...manifest.permissions, ...(manifest.optional_host_permissions ?? [])])
      expect(readme).toContain(`\`${permission}\``)
  })

  test('runs no remote or made-up code', () => {
    for (const path of files(folder).filter((path) => path.endsWith('.js')))
      expect(readFileSync(path, 'utf8'), path).not.toMatch(/\beval\(|new Function\(|import\(["']https?:/)
  })

  test('stays within its sizes (gzip, bytes)', () => {
    const [content, hook] = manifest.content_scripts.map(({ js }) => zipped(join(folder, js[0] ?? '')))
    expect(hook).toBeLessThanOrEqual(2_000)
    expect(content).toBeLessThanOrEqual(12_000)
    expect(weight(folder, 'src/popup/index.html', '.js')).toBeLessThanOrEqual(45_000)
    expect(weight(folder, 'src/popup/index.html', '.css')).toBeLessThanOrEqual(5_000)
    expect(files(folder).reduce((sum, path) => sum + zipped(path), 0)).toBeLessThanOrEqual(250_000)
  })
})
