import type { PartlyKnown } from '../core/index.ts'
import type { Missing } from '../export/index.ts'
import type { Many, MissingFiles } from './protocol.ts'

/** Of many only so many are told one by one. */
const TOLD = 100

export const many = <T>(all: readonly T[]): Many<T> => ({ first: all.slice(0, TOLD), count: all.length })

/** The missing files by reason, in the order in which the reasons come up. */
export function missingByReason(missing: readonly Missing[]): MissingFiles[] {
  const groups = new Map<string, Missing[]>()
  for (const file of missing) {
    const group = groups.get(file.problem.code)
    if (group) group.push(file)
    else groups.set(file.problem.code, [file])
  }
  const told: MissingFiles[] = []
  for (const files of groups.values()) {
    const [first] = files
    if (first) told.push({ problem: first.problem, ...many(files.map(({ name }) => name)) })
  }
  return told
}

/** What is told of an order that could not even be begun. */
export const NOTHING_KNOWN = {
  missing: [],
  partlyKnown: { first: [] as readonly PartlyKnown[], count: 0 },
  partlyIds: [],
  askable: [],
  askableAgain: [],
} as const
