import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildFor } from '../browsers/index.ts'

interface Report {
  readonly errors: { readonly code: string; readonly message: string }[]
  readonly warnings: { readonly code: string; readonly file?: string }[]
}

/** Each warning we live with, and why. */
const EXPLAINED: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT: 'Preact’s own dangerouslySetInnerHTML, which no source of ours uses (the test below)',
}

test('Mozilla’s linter finds no error, and no warning without an explanation', { timeout: 120_000 }, async () => {
  const args = ['--no-install', 'web-ext', 'lint', '--source-dir', buildFor('firefox'), '--output', 'json']
  // The linter exits with 1 when it finds errors; its report says which.
  const { stdout } = await promisify(execFile)('npx', args).catch((error: { stdout: string }) => error)
  const report = JSON.parse(stdout) as Report
  expect(report.errors).toEqual([])
  expect(report.warnings.filter(({ code }) => !(code in EXPLAINED))).toEqual([])
})

test('no source sets markup from text', () => {
  const source = fileURLToPath(new URL('../../src', import.meta.url))
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test)\.tsx?$/.test(name),
  )
  expect(files.length).toBeGreaterThan(100)
  for (const name of files)
    expect(readFileSync(`${source}/${name}`, 'utf8'), name).not.toMatch(
      /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write/,
    )
})
