import { PERMITTED_PATTERNS, PAGE_PATTERNS } from './hosts.ts'

/** Match patterns of the hosts that serve direct links (facts of 2026-09). */
export const DIRECT_LINK_PATTERNS: readonly string[] = PERMITTED_PATTERNS.filter(
  (pattern) => !PAGE_PATTERNS.includes(pattern),
)

/**
 * Match patterns of the pages that show one's own drive, where rows have direct links: the top, and whatever names the
 * way in its address. The oldest addresses, `/<folder>`, are not among them: match patterns know no digits.
 * @param pages match patterns of all pages
 */
export const drivePatterns = (pages: readonly string[]): string[] =>
  pages
    .filter((pattern) => !/\/\*\.m?share\./.test(pattern))
    .flatMap((pattern) => {
      const home = pattern.slice(0, -1)
      return [home, `${home}?*`, `${home}*homeFilePath=*`]
    })
