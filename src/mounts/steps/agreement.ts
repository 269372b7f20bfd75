import type { Plan } from './plan.ts'

type Loss = Pick<Plan, 'change' | 'empties' | 'alarming' | 'otherUid'>

const gone = ({ change }: Loss): number => change?.removed.length ?? 0

/** Whether an update is to be agreed to first: files would vanish, or what would become of them is not known. */
export const asks = (plan: Loss): boolean =>
  plan.change === null || gone(plan) > 0 || plan.empties.length > 0 || plan.otherUid !== null

/** Whether by now more would vanish than was agreed to. */
export const goesFurther = (plan: Loss, agreed: Loss): boolean =>
  gone(plan) > gone(agreed) ||
  plan.empties.length > agreed.empties.length ||
  (plan.alarming && !agreed.alarming) ||
  plan.otherUid !== agreed.otherUid ||
  (plan.change === null && agreed.change !== null)
