import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** What `.gitignore` names, and git's own. */
const NOT_SOURCE = new Set(['.git', 'node_modules', 'dist', '.cache', 'packages', 'demo'])

/** The files of a folder that holds nothing but what came out of a source zip, and what was built since. */
function walk(root: string, folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name)
    if (NOT_SOURCE.has(item.name) || item.name.endsWith('.tsbuildinfo')) return []
    return item.isDirectory() ? walk(root, path) : [relative(root, path).replaceAll(sep, '/')]
  })
}

/**
 * @param root the project's folder
 * @returns the names of its sources: what git tracks, or, where there is no git, what is not made by a script
 */
export function sourceFiles(root: string): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  const inGit = status === 0 && existsSync(join(root, '.git'))
  return inGit ? stdout.split('\0').filter((name) => name !== '' && existsSync(join(root, name))) : walk(root)
}
