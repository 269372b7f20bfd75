import type { JSX } from 'preact'
import { later } from '../later.tsx'
import { outcome } from '../state/outcome.ts'
import { linksFirst, missingCount } from './links-first.ts'

const Advice = later((all) => all.Advice)
const MadeFindings = later((all) => all.MadeFindings)
const Missing = later((all) => all.Missing)

/** What the user should know before copying: what is missing, what was changed, how long it lasts, how it is used. */
export function Findings(): JSX.Element {
  const now = outcome.value
  return (
    <div class="findings">
      {now && missingCount(now) > 0 && !linksFirst(now) && <Missing now={now} />}
      {now?.kind === 'made' && <MadeFindings made={now.made} />}
      <Advice />
    </div>
  )
}
