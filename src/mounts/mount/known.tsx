import type { ComponentChildren, JSX } from 'preact'
import type { Many, Outcome } from '../../press/index.ts'
import { findingTexts, mountingTexts } from '../../texts/index.ts'
import { nameSome, t } from '../../ui/index.ts'

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
  const strangers = outcome.kind === 'made' ? outcome.made.strangers : NONE
  return (
    <ul class="notes">
      {strangers.count > 0 && <li class="warn">{t(findingTexts.strangers, { list: named(strangers) })}</li>}
      {missing.count > 0 && (
        <li class="warn">{t(mountingTexts.missing, { n: missing.count, names: named(missing) })}</li>
      )}
      {partly > 0 && <li class="warn">{t(mountingTexts.partly, { n: partly })}</li>}
      {repairs > 0 && <li>{t(mountingTexts.repaired, { n: repairs })}</li>}
      {children}
    </ul>
  )
}

const NONE: Many<string> = { first: [], count: 0 }

const missingIn = ({ missing }: Outcome): Many<string> => ({
  first: missing.flatMap(({ first }) => first),
  count: missing.reduce((sum, group) => sum + group.count, 0),
})

const named = ({ first, count }: Many<string>): string => nameSome(first.slice(0, NAMED), count > NAMED)
