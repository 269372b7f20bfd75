import type { JSX } from 'preact'
import { pageUrl } from '../../pan123/index.ts'
import { accessTexts, jobTexts, sharesTexts } from '../../texts/index.ts'
import { Button, Icon, t } from '../../ui/index.ts'
import { Trouble } from '../trouble.tsx'
import { allowAnd } from './ask.ts'
import { type Ended, ended } from './busy.ts'
import { rows } from './state.ts'

interface EndedEarlyProps {
  readonly of: readonly Ended['what'][]
  /** Asks 123pan again. */
  readonly again?: () => Promise<void>
}

/** Why one of these ended early, what was left undone, and the way on. */
export function EndedEarly({ of, again }: EndedEarlyProps): JSX.Element | null {
  const now = ended.value
  if (!now || !of.includes(now.what)) return null
  const unasked = rows.value.filter(({ sameAs, check }) => sameAs === null && check?.kind === 'unasked').length
  return (
    <div class="ended">
      <Trouble problem={now.problem} />
      {now.problem.code === 'no-access' && again && (
        <Button look="primary" data-action="allow" onClick={() => void allowAnd(again)}>
          {t(accessTexts.allow)}
        </Button>
      )}
      {now.what === 'check' && now.problem.code !== 'no-access' && unasked > 0 && (
        <p class="line">
          <span class="wide">{t(sharesTexts.unaskedCount, { n: unasked })}</span>
          <a href={pageUrl()} target="_blank" rel="noreferrer">
            {t(jobTexts.openTab)}
            <Icon name="external" size={14} />
          </a>
        </p>
      )}
    </div>
  )
}
