import { shareKeyOf, type SpaceId } from '../core/index.ts'

const HOME = 'https://www.123pan.com/'

/** @returns the address of a page that shows a space: a share by its key, an own drive at its top (facts of 2026-09) */
export function pageUrl(space?: SpaceId): string {
  const shareKey = space === undefined ? null : shareKeyOf(space)
  return shareKey === null ? HOME : `${HOME}s/${shareKey}`
}
