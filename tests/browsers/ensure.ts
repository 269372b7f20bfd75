import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { findBrowser, type Kind } from './find.ts'

const PACKAGES: Record<Kind, string> = { chromium: 'chromium', firefox: 'firefox-esr' }
// Without a Chinese font every screenshot shows boxes.
const FONT = { package: 'fonts-noto-cjk', folder: '/usr/share/fonts/opentype/noto' }

const isRoot = (): boolean => process.getuid?.() === 0

const inContainer = (): boolean => existsSync('/.dockerenv') || existsSync('/run/.containerenv')

async function mayInstall(line: string): Promise<boolean> {
  if (isRoot() && (process.env['CI'] || inContainer())) return true
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false
  const asked = createInterface({ input: process.stdin, output: process.stdout })
  const reply = await asked.question(`A browser is missing. Run “${line}” now? [y/N] `)
  asked.close()
  return /^y(es)?$/i.test(reply.trim())
}

/**
 * Makes sure that the browsers are there. Where one is missing it installs Debian's package: at
 * once as root in CI or in a container, elsewhere after a yes.
 * @throws Error with the one line to type
 */
export async function ensureBrowsers(kinds: readonly Kind[]): Promise<void> {
  const missing = kinds.filter((kind) => !findBrowser(kind)).map((kind) => PACKAGES[kind])
  const debian = existsSync('/etc/debian_version')
  if (debian && !existsSync(FONT.folder) && (missing.length > 0 || isRoot())) missing.push(FONT.package)
  if (missing.length === 0) return
  const apt = isRoot() ? 'apt-get' : 'sudo apt-get'
  const line = `${apt} update && ${apt} install -y --no-install-recommends ${missing.join(' ')}`
  const fontOnly = missing.length === 1 && missing[0] === FONT.package
  if (debian && (await mayInstall(line))) {
    const run = spawnSync('sh', ['-c', line], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (run.status === 0) return
  }
  if (!fontOnly) throw new Error(`A browser is missing. Install it, then try again:\n  ${line}`)
}
