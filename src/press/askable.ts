import { type DriveTree, linkGroup, type LinkRule, type ProblemCode } from '../core/index.ts'
import type { FoundLinks } from '../export/index.ts'
import type { LinkGroup } from '../messages/index.ts'

/** Asking once more changes nothing: 123pan has answered, or the reason lies elsewhere. */
const FINAL: ReadonlySet<ProblemCode> = new Set([
  'no-direct-link',
  'link-unreadable',
  'file-not-found',
  'file-blocked',
  'host-not-known',
  'uid-not-the-keys',
])

/** 123pan refused it or gave it spoilt: asked again it may give another, once something has changed there. */
const AGAIN: ReadonlySet<ProblemCode> = new Set(['no-direct-link', 'link-unreadable'])

/** Milliseconds after which a rule may well be checked again: files are renamed, spaces switched off. */
const OLD = 24 * 3600_000

/** @returns the missing links that 123pan may still give, space by space; or those that it may give when asked `again` */
export function askableOf(tree: DriveTree, { missing, tops }: FoundLinks, again: boolean): LinkGroup[] {
  const byTop = new Map<number, number[]>()
  for (const { id, top, problem } of missing) {
    if (again ? !AGAIN.has(problem.code) : FINAL.has(problem.code)) continue
    const files = byTop.get(top)
    if (files) files.push(id)
    else byTop.set(top, [id])
  }
  return [...byTop].map(([top, files]) => linkGroup(tree, top, files, known(tops.get(top)?.told)))
}

/**
 * Which rules were used that were last checked long ago.
 * @param now Unix milliseconds
 * @returns orders without files: for the check alone
 */
export const recheckOf = (
  tree: DriveTree,
  { tops }: FoundLinks,
  rules: readonly LinkRule[],
  now: number,
): LinkGroup[] =>
  rules.flatMap(({ top, at }) => {
    const { told, computed = [] } = tops.get(top) ?? {}
    if (computed.length === 0 || now - at < OLD) return []
    return { ...linkGroup(tree, top, computed, known(told)), files: [], unspellable: [] }
  })

const known = (file: number | null | undefined): number[] => (file === null || file === undefined ? [] : [file])
