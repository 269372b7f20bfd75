import { isSame, type Plan } from './plan.ts'

type Loss = Pick<Plan, 'change' | 'empties' | 'alarming' | 'otherUid'>

/** The paths of the files that would vanish, and of the storages that would be left empty. */
const lostBy = ({ change, empties }: Loss): readonly string[] => [
  ...(change?.removed ?? []).map(({ path }) => path),
  ...empties.map(({ mountPath }) => mountPath),
]

/**
 * Whether an update is to be agreed to first: files would vanish, what would become of them is not known, another
 * account's key would be replaced, or something changes and links lead to strange hosts.
 * @param strangers hosts in it that are neither 123pan's for this account nor confirmed by the user
 */
export const asks = (plan: Plan, strangers: number): boolean =>
  plan.change === null || lostBy(plan).length > 0 || plan.otherUid !== null || (strangers > 0 && !isSame(plan))

/** Whether by now something else would vanish than was agreed to, or another account's key be replaced. */
export const goesFurther = (plan: Loss, agreed: Loss): boolean =>
  isMore(lostBy(plan), lostBy(agreed)) ||
  (plan.alarming && !agreed.alarming) ||
  plan.otherUid !== agreed.otherUid ||
  (plan.change === null && agreed.change !== null)

function isMore(lost: readonly string[], agreed: readonly string[]): boolean {
  const known = new Set(agreed)
  return lost.some((path) => !known.has(path))
}
