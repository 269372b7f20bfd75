import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LIMITS, weigh, type Weights } from '../tests/package/weigh.ts'
import { buildFor } from '../tests/browsers/index.ts'
import type { Bench } from './bench.ts'
import { atMost, bytes, type Result } from './result.ts'

const PARTS: readonly (readonly [keyof Weights, string])[] = [
  ['hook', 'hook in the page'],
  ['content', 'content script'],
  ['popup', 'popup, its scripts'],
  ['popupStyles', 'popup, its styles'],
  ['all', 'whole package, each file by itself'],
]

interface Manifest {
  readonly content_scripts: readonly { readonly js: readonly string[] }[]
}

export const sizes: Bench = {
  name: 'sizes',
  title: 'Sizes',
  how: 'Bytes of the build for Chromium, each file gzipped by itself; tests hold the same limits for both browsers.',
  run: async () => {
    const extension = buildFor('chromium')
    const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as Manifest // our own build
    const weights = weigh(
      extension,
      manifest.content_scripts.flatMap(({ js }) => js),
    )
    return PARTS.map(([part, what]): Result => ({
      what,
      figure: bytes(weights[part]),
      beside: '',
      aim: `at most ${bytes(LIMITS[part])}`,
      verdict: atMost(weights[part], LIMITS[part], bytes, 'More was put in than was planned for.'),
    }))
  },
}
