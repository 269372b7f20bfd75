import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBrowsers } from '../tests/browsers/index.ts'
import { BUILDS, CHECKS, run } from './steps.ts'

/** `npm test`: the whole truth. The last line counts every check and every test. */

const RESULTS = '.cache/results.json'

interface Results {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numFailedTestSuites: number
  readonly success: boolean
}

const count = { passed: 0, failed: 0, skipped: 0 }

function check(passed: boolean): boolean {
  if (passed) count.passed += 1
  else count.failed += 1
  return passed
}

function readResults(): Results | null {
  try {
    return JSON.parse(readFileSync(RESULTS, 'utf8')) as Results // vitest's own json reporter
  } catch {
    return null
  }
}

function runTests(): void {
  mkdirSync('.cache', { recursive: true })
  rmSync(RESULTS, { force: true })
  const passed = run({
    name: 'tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`],
  })
  const results = readResults()
  if (!results) {
    check(false)
    return
  }
  count.passed += results.numPassedTests
  count.failed += results.numFailedTests
  count.skipped += results.numPendingTests
  // A file that does not load, or an error between tests, fails the run without failing a test.
  if (!passed && results.numFailedTests === 0) check(false)
}

await ensureBrowsers(['chromium', 'firefox'])
for (const step of CHECKS) check(run(step))
// Journeys on half a build would only blur what is wrong.
if (BUILDS.map((step) => check(run(step))).every(Boolean)) runTests()
else console.log('✗ tests: not run, the build failed')

const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
console.log(`${count.passed} passed, ${count.failed} failed${skipped}`)
process.exit(count.failed > 0 || count.skipped > 0 ? 1 : 0)
