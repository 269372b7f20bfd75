import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'

/**
 * Bundles a script of `bench/page/` with what it imports, as the extension itself is bundled, for a page to run.
 * @param name of the file, without `.ts`
 * @param global where its exports go, a variable of all scripts; null for a script that has none
 */
export async function bundle(name: string, global: string | null): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome111',
      lib: {
        entry: fileURLToPath(new URL(`page/${name}.ts`, import.meta.url)),
        formats: ['iife'],
        name: global ?? 'unnamed',
      },
    },
  })
  const [output] = [outputs].flat()
  // Not a watcher, for nothing is watched.
  const [chunk] = (output as Rolldown.RolldownOutput).output
  return chunk.code
}
