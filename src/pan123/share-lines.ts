import type { Problem } from '../core/index.ts'
import { bareShare, findShareLink, type FoundLink, type ShareLink } from './share-link.ts'

/** One line that names a share, or does not. */
export type ShareLine = ReadShareLine | UnreadShareLine

export interface ReadShareLine {
  /** Counted from 1, those that are passed over too. */
  readonly line: number
  /** The line as it was pasted, password and all. */
  readonly text: string
  /** The mount path as written, without a slash at its end; null where the line names none. */
  readonly path: string | null
  readonly share: ShareLink
  /** The first line above with the same share, whatever its password; null where there is none. */
  readonly sameShareAs: number | null
  readonly problem: null
}

export interface UnreadShareLine {
  readonly line: number
  readonly text: string
  /** `share-line`: no share's link, or those of several shares. */
  readonly problem: Problem
}

const SEPARATOR = /[\s,，]/
/** What 123pan, and people, write before a link, in this order from its end. */
const OPENING = /[<([{"'“‘「『《（【]$/
const LINK_LABEL = /(?:分享)?(?:链接|鏈接|連結|地址|网址|網址|link)[:：]$/i

/**
 * Reads pasted lines `/mount/path  <share link> [password]`, with white space or commas between them. The link may be
 * any that `readShareLink` reads, within what people copy along with it; all before it is the mount path, if it begins
 * with a slash. Empty lines and those that begin with `#` are passed over. Never throws.
 */
export function readShareLines(text: string): readonly ShareLine[] {
  const shares = new Map<string, number>()
  const lines: ShareLine[] = []
  for (const [index, each] of text.split(/\r\n|[\r\n]/).entries()) {
    const line = index + 1
    const content = trimmed(each)
    if (content === '' || content.startsWith('#')) continue
    const found = findShareLink(content) ?? bareIn(content)
    if (!found) {
      lines.push({ line, text: each, problem: { code: 'share-line' } })
      continue
    }
    const { before, share } = found
    const sameShareAs = shares.get(share.shareKey) ?? null
    if (sameShareAs === null) shares.set(share.shareKey, line)
    lines.push({ line, text: each, path: pathIn(before), share, sameShareAs, problem: null })
  }
  return lines
}

/** A share's key alone, in a line without an address: among the last words, with nothing but a path before it. */
function bareIn(content: string): FoundLink | null {
  if (content.includes('://')) return null
  for (let words = 0, start = content.length; words < 3 && start > 0; words++) {
    start = wordStart(content, start)
    const before = content.slice(0, start)
    const share = start === 0 || content.startsWith('/') ? bareShare(content.slice(start)) : null
    if (share) return { before, share }
  }
  return null
}

/** @returns where the last word begins that ends at or before `end` */
function wordStart(content: string, end: number): number {
  let start = end
  while (start > 0 && SEPARATOR.test(content.charAt(start - 1))) start--
  while (start > 0 && !SEPARATOR.test(content.charAt(start - 1))) start--
  return start
}

function pathIn(before: string): string | null {
  const path = trimmed(trimmed(trimmed(before).replace(OPENING, '')).replace(LINK_LABEL, ''))
  if (!path.startsWith('/')) return null
  let end = path.length
  while (end > 1 && path.charAt(end - 1) === '/') end--
  return path.slice(0, end)
}

/** Without separators at both ends; by hand, for a pattern would try anew at each blank of a long row of them. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && SEPARATOR.test(text.charAt(start))) start++
  while (end > start && SEPARATOR.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
