import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sourceFiles } from './source-files.ts'
import { run } from './steps.ts'
import { zip } from './zip.ts'

/**
 * `npm run pack`: what the stores are given, in `packages/` (or in the folder named after `--`). The same sources give
 * the same bytes. The source zip is for Mozilla, whose reviewers build from it (docs/store/reviewers.md).
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const target = process.argv[2] ?? join(root, 'packages')
const { version } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as { version: string } // our own file

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )

function write(name: string, folder: string, names: readonly string[]): void {
  const bytes = zip(folder, names)
  const file = `mountlink-${version}-${name}.zip`
  writeFileSync(join(target, file), bytes)
  console.log(`  ${file}: ${names.length} files, ${bytes.length.toLocaleString('en')} bytes`)
}

mkdirSync(target, { recursive: true })
for (const browser of ['chrome', 'firefox']) {
  const folder = join(target, browser)
  const command = [
    'vite',
    'build',
    '--mode',
    browser,
    '--outDir',
    folder,
    '--emptyOutDir',
    '--logLevel',
    'error',
  ] as const
  if (!run({ name: `build for ${browser}`, command })) process.exit(1)
  write(browser, folder, filesOf(folder))
}
write('source', root, sourceFiles(root))
