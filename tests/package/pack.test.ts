import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sourceFiles } from '../../scripts/source-files.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const temporary = mkdtempSync(join(tmpdir(), 'mountlink-pack-'))
/** The sources alone, without git: what a reviewer unpacks. */
const unpacked = join(temporary, 'unpacked')
const [first, second] = [join(temporary, 'first'), join(temporary, 'second')]

/** Packs, on a machine here or elsewhere. */
const pack = (folder: string, zone: string) =>
  promisify(execFile)('npx', ['--no-install', 'tsx', 'scripts/pack.ts', folder], {
    cwd: unpacked,
    env: { ...process.env, TZ: zone },
  })

const zips = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.zip'))
const inside = (name: string): Record<string, Uint8Array> =>
  unzipSync(readFileSync(join(first, zips(first).find((file) => file.endsWith(`-${name}.zip`)) ?? '')))
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

beforeAll(async () => {
  for (const name of sourceFiles(root)) cpSync(join(root, name), join(unpacked, name))
  symlinkSync(join(root, 'node_modules'), join(unpacked, 'node_modules'))
  await pack(first, 'Asia/Shanghai')
  await pack(second, 'America/New_York')
}, 120_000)

afterAll(() => rmSync(temporary, { recursive: true }))

test('packs two builds and the sources, named by the one version', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  expect(zips(first)).toEqual(['chrome', 'firefox', 'source'].map((name) => `mountlink-${version}-${name}.zip`))
})

test.each(['chrome', 'firefox', 'source'])('two runs give the same bytes: %s', (name) => {
  const file = zips(first).find((each) => each.endsWith(`-${name}.zip`)) ?? ''
  expect(readFileSync(join(first, file)).equals(readFileSync(join(second, file)))).toBe(true)
})

test.each(['chrome', 'firefox'])('%s: the extension and nothing that only its makers need', (name) => {
  const files = inside(name)
  expect(JSON.parse(text(files['manifest.json']))).toHaveProperty('manifest_version', 3)
  for (const [path, bytes] of Object.entries(files)) {
    expect(path).toMatch(/^(assets|icons|src|_locales)\/|^(manifest\.json|theme\.js|service-worker-loader\.js)$/)
    expect(path).toMatch(/\.(js|css|html|json|png|webp)$/)
    if (/\.(js|html)$/.test(path)) expect(text(bytes), path).not.toMatch(/sourceMappingURL|@vite\/client|localhost/)
  }
})

test('the sources are what git tracks, as they are, and nothing else', () => {
  const files = inside('source')
  expect(Object.keys(files).toSorted()).toEqual(sourceFiles(root).toSorted())
  expect(Object.keys(files)).toContain('package-lock.json')
  expect(text(files['package.json'])).toBe(readFileSync(join(unpacked, 'package.json'), 'utf8'))
})
