import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Names the folder with the cache for the processes that the tests run in. */
export const CACHE_FOLDER = 'MOUNTLINK_FIREFOX_CACHE'

/** Firefox's own scripts, compiled, and the word for which Firefox they are; nothing of what a profile remembers. */
const FILES = ['startupCache', 'compatibility.ini']

/** @returns a folder for a profile */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'mountlink-firefox-'))

/** Removes a profile whose Firefox has ended. */
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })

/** @returns a new profile that has the scripts, and how to remove it; null where they were not made */
export function profileWithCache(): { readonly folder: string; readonly remove: () => void } | null {
  const from = process.env[CACHE_FOLDER]
  if (from === undefined) return null
  const folder = newFolder()
  // Another Firefox may keep them elsewhere, and is then as slow as ever.
  for (const name of FILES)
    if (existsSync(join(from, name))) cpSync(join(from, name), join(folder, name), { recursive: true })
  return { folder, remove: () => removeFolder(folder) }
}
