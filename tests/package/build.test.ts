import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildFor } from '../browsers/index.ts'
import { filesIn, LIMITS, loadedBy, weigh, type Weights } from './weigh.ts'

interface Built {
  readonly permissions: string[]
  readonly optional_host_permissions?: string[]
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] }
  readonly content_scripts: { readonly js: string[]; readonly world?: string; readonly all_frames?: boolean }[]
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

  test('loads nothing of the windows into the background, whose scripts may stand in the same files', () => {
    const { service_worker: worker, scripts = [] } = manifest.background
    const files = [...loadedBy(folder, worker ?? scripts[0] ?? '')]
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) expect(readFileSync(file, 'utf8'), file).not.toMatch(/role: ?["'`]treegrid/)
  })

  test('asks for no permission that the README does not explain', () => {
    expect(manifest.permissions).toEqual(
      [
        'activeTab',
        'alarms',
        'clipboardWrite',
        'contextMenus',
        'offscreen',
        'scripting',
        'sidePanel',
        'storage',
      ].filter((permission) => kind === 'chromium' || !['offscreen', 'sidePanel'].includes(permission)),
    )
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    for (const permission of [...manifest.permissions, ...(manifest.optional_host_permissions ?? [])])
      expect(readme).toContain(`\`${permission}\``)
  })

  test('runs no remote or made-up code', () => {
    for (const path of filesIn(folder).filter((path) => path.endsWith('.js')))
      expect(readFileSync(path, 'utf8'), path).not.toMatch(/\beval\(|new Function\(|import\(["']https?:/)
  })

  test.each(Object.entries(LIMITS))('%s stays within %d bytes, gzipped', (part, limit) => {
    const scripts = manifest.content_scripts.flatMap(({ js }) => js)
    const weight = weigh(folder, scripts)[part as keyof Weights]
    expect(weight).toBeGreaterThan(0)
    expect(weight).toBeLessThanOrEqual(limit)
  })
})
