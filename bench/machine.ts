import { cpus, loadavg, totalmem } from 'node:os'
import { execFileSync } from 'node:child_process'
import { findBrowser, type Kind } from '../tests/browsers/index.ts'

const versionOf = (kind: Kind): string => {
  const program = findBrowser(kind)
  if (!program) return `no ${kind}`
  const said = execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  // "Chromium 156.0.1.2 built on Debian …": the name and the number.
  return /^.*?\d[\w.]*/.exec(said.trim())?.[0] ?? kind
}

/** What else the machine was doing when we began: processes that wanted to run, over the last minute. */
const [load = 0] = loadavg()

/** @returns what kind of machine this is, in one sentence; nothing that tells one from another of its kind */
export function machine(): string {
  const cores = cpus()
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB of memory`
  return `${cores[0]?.model.trim() ?? 'an unknown processor'}, ${cores.length} cores, ${memory}, ${process.platform}, load ${load.toFixed(1)} before it began; ${versionOf('chromium')}, Node.js ${process.versions.node}`
}
