import { spawnSync } from 'node:child_process'

/** A command that is one check: it passes or fails as a whole. */
export interface Step {
  readonly name: string
  readonly command: readonly [string, ...string[]]
}

/** What must hold before a test is worth running. */
export const CHECKS: readonly Step[] = [
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
]

const build = (name: string, mode: string): Step => ({
  name: `build for ${name}`,
  command: ['vite', 'build', '--mode', mode, '--logLevel', 'error'],
})

export const CHROMIUM_BUILD = build('Chromium', 'chrome')
export const BUILDS: readonly Step[] = [CHROMIUM_BUILD, build('Firefox', 'firefox')]

/**
 * Runs a step with the project's own programs, its output shown as it comes.
 * @returns whether it passed
 */
export function run({ name, command: [program, ...args] }: Step): boolean {
  const started = Date.now()
  const { status } = spawnSync('npx', ['--no-install', program, ...args], { stdio: ['ignore', 'inherit', 'inherit'] })
  const passed = status === 0
  console.log(`${passed ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return passed
}
