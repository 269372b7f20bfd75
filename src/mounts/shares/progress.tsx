import type { JSX } from 'preact'
import { spacingFrom } from '../../platform/index.ts'
import { jobTexts, sharesTexts } from '../../texts/index.ts'
import { Button, settings, t } from '../../ui/index.ts'
import { type Busy, busy } from './busy.ts'
import { timeLeft } from './time-left.ts'

/** How far it is with one of these, and how to end it. Nothing while none of them is done. */
export function Progress({ of }: { readonly of: readonly Busy['what'][] }): JSX.Element {
  const now = busy.value
  const shown = now !== null && of.includes(now.what)
  return (
    <div class="pace">
      <p role="status">{shown && <Pace now={now} />}</p>
      {shown && (
        <Button look="quiet" icon="stop" data-action="stop" onClick={now.stop}>
          {t(jobTexts.stop)}
        </Button>
      )}
    </div>
  )
}

function Pace({ now: { what, done, total, since } }: { readonly now: Busy }): JSX.Element {
  if (what === 'mount') return <>{t(sharesTexts.mountingPace, { done, total })}</>
  if (what === 'list') return <>{t(sharesTexts.listingPace, { done, total })}</>
  const spacing = spacingFrom(settings.value.spacing)
  const { unit, n } = timeLeft({ done, total, elapsed: Date.now() - since, spacing })
  return <>{t(sharesTexts.pace, { done, total, left: t(sharesTexts[unit], { n }) })}</>
}
