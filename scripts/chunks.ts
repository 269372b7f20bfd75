/** What every context of the extension uses: the browser, the messages, and what is small. */
const BASE =
  /webextension-polyfill|src\/(?:platform\/(?!secrets|server|send|login|copy|download|offscreen|pan-hosts|host-name)|messages\/|texts\/text\.ts|core\/(?:problem|space)\.ts|pan123\/(?:hosts|page-url|place-in-url|resolve-place)\.ts|export\/(?:formats|mount-path)\.ts|press\/(?:client|outcome|protocol)\.ts)/

/** What draws: every page of ours uses it. */
const DRAWING = /node_modules\/@?preact|src\/ui\/(?!report)/

/** What shows a drive: the tree in memory, and the catalogue's reading. */
const DRIVE =
  /node_modules\/idb|src\/core\/|src\/catalogue\/(?:change|columns|connection|drive-reader|find-sheets|folder-row|head|open-to-read|order|read|read-links|read-listings|schema|unawaited)\.ts|src\/openlist\/(?:name-rule|white-space)\.ts/

/**
 * Which modules stand together in a file. By itself the bundler makes a file of every set of modules with the same
 * users: two dozen small ones, which weigh more, and load slower, than a few.
 */
export const CHUNKS = [
  { name: 'base', test: BASE },
  { name: 'drawing', test: DRAWING },
  { name: 'drive', test: DRIVE },
  { name: 'words', test: /src\/texts\/(?:list|formats|export-panel|popup|window)\.ts/ },
  // What the windows load at opening; what they load later the bundler sees by itself. Not what waits at its top level:
  // what it loads meanwhile imports from this file, and would wait for it.
  { name: 'window', test: /src\/popup\/(?!main).*\.tsx?$/, tags: ['$initial' as const] },
]
