import { posix } from 'node:path'
import { Refusal } from './http/reply.ts'

/** @returns a path as OpenList takes it: `\` is `/`, one slash before it and none after, no `.` and `..` */
export const cleanPath = (path: string): string => withoutSlash(posix.normalize(`/${path.replaceAll('\\', '/')}`))

const withoutSlash = (path: string): string => (path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path)

/**
 * @param base the folder that is a user's root
 * @returns the path that a user means
 * @throws Refusal 403 for one with `..` that cleaning takes away
 */
export const joinPath = (base: string, path: string): string => {
  const clean = cleanPath(path)
  if (path.includes('..') && !clean.includes('..')) throw new Refusal(403, 'using relative path is not allowed')
  return childOf(cleanPath(base), clean)
}

/** @returns the path of what is called `name` in a folder */
export const childOf = (folder: string, name: string): string => withoutSlash(posix.join(folder, name))

export const parentOf = (path: string): string => posix.dirname(path)

export const nameOf = (path: string): string => posix.basename(path)

/** @returns whether a path is a folder's or below it */
export const covers = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`)
