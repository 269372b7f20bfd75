import { crx } from '@crxjs/vite-plugin'
import { defineConfig } from 'vite'
import { CHUNKS } from './scripts/chunks.ts'
import { manifestFor } from './scripts/manifest.ts'
import { plainImports } from './scripts/plain-imports.ts'

/** One source, one folder a browser: `vite build --mode chrome` or `--mode firefox`. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome'
  return {
    plugins: [plainImports(), crx({ manifest: manifestFor(browser), browser })],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: ['chrome120', 'firefox140'],
      modulePreload: false,
      // The pages that the manifest does not name, or not where the plugin looks: Firefox's sidebar.
      rolldownOptions: {
        input: [
          'src/welcome/index.html',
          'src/mounts/index.html',
          browser === 'chrome' ? 'src/press/offscreen.html' : 'src/popup/panel.html',
        ],
        output: { codeSplitting: { groups: CHUNKS } },
      },
    },
  }
})
