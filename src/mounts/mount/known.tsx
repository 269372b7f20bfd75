import type { ComponentChildren, JSX } from 'preact'
import type { Outcome } from '../../press/index.ts'
import { mountingTexts } from '../../texts/index.ts'
import { language, t } from '../../ui/index.ts'

/** Names that are listed of a few. */
const NAMED = 5

interface KnownProps {
  readonly outcome: Outcome
  /** More of the same kind. */
  readonly children?: ComponentChildren
}

/** What there is to know of what was made: what is not in it, what is written otherwise. */
export function Known({ outcome, children }: KnownProps): JSX.Element {
  const missing = missingIn(outcome)
  const partly = outcome.partlyKnown.count
  const repairs = outcome.kind === 'made' ? outcome.made.repairs.count : 0
  return (
    <ul class="notes">
      {missing.count > 0 && (
        <li class="warn">{t(mountingTexts.missing, { n: missing.count, names: missing.names })}</li>
      )}
      {partly > 0 && <li class="warn">{t(mountingTexts.partly, { n: partly })}</li>}
      {repairs > 0 && <li>{t(mountingTexts.repaired, { n: repairs })}</li>}
      {children}
    </ul>
  )
}

function missingIn({ missing }: Outcome): { readonly count: number; readonly names: string } {
  const names = missing.flatMap(({ first }) => first)
  const count = missing.reduce((sum, group) => sum + group.count, 0)
  const some = names.slice(0, NAMED).join(language() === 'en' ? ', ' : '、')
  return { count, names: count > NAMED ? `${some}…` : some }
}
