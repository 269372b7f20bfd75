import type { Plugin } from 'vite'

const HELPER = '\0vite/preload-helper.js'

/**
 * Lets `import()` stand for itself. Vite puts every one into a function that fetches the styles going with a script; none
 * of ours that is loaded later has any, and the function would weigh on every window.
 * @returns a plugin; where such a script comes to have styles, the build fails
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load()' : undefined),
  writeBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && chunk.code.includes('__vite__mapDeps'))
        this.error(`${chunk.fileName} loads a script with styles, which would not be fetched`)
  },
})
