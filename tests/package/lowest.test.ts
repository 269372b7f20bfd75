import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** `URL.canParse`, which the code calls without a look whether it is there, ships from this Chrome on. */
const CAN_PARSE = 120

test('the lowest Chrome knows all that the code calls, and is the same wherever it is told', () => {
  const lowest = Number(/"minimum_chrome_version": "(\d+)"/.exec(read('manifest.json'))?.[1])
  expect(lowest).toBeGreaterThanOrEqual(CAN_PARSE)
  expect(read('vite.config.ts')).toContain(`'chrome${lowest}'`)
  expect(read('docs/browsers.md')).toMatch(new RegExp(`^\\| Chrome, Chromium \\| ${lowest} `, 'm'))
  expect(read('README.md')).toContain(`Chromium (${lowest} or later)`)
  expect(read('README.zh-CN.md')).toContain(`Edge（${lowest} 及以上）`)
  expect(read('CHANGELOG.md')).toContain(`Chrome and Edge ${lowest},`)
})
