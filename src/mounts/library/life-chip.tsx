import type { JSX } from 'preact'
import type { Mounting } from '../../library/index.ts'
import { expiringTexts, libraryTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'
import { localTime } from '../local-time.ts'
import { lifeAt } from './life.ts'

interface LifeChipProps {
  readonly mounting: Mounting
  /** Unix milliseconds. */
  readonly now: number
}

/** Until when signed links live; nothing where they do not end. */
export function LifeChip({ mounting, now }: LifeChipProps): JSX.Element | null {
  const life = lifeAt(mounting, now)
  if (life.state === 'none') return null
  const time = localTime(life.until)
  const until = t(libraryTexts.linksUntil, { time })
  if (life.state === 'fine') return <span class="chip good">{until}</span>
  if (life.state === 'ended') return <span class="chip bad">{t(libraryTexts.linksEnded, { time })}</span>
  const { unit, n } = life.left
  return (
    <span class="chip warn" title={until}>
      {t(libraryTexts.linksEndIn, { time: t(expiringTexts[unit], { n }) })}
    </span>
  )
}
