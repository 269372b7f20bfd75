import type { JSX } from 'preact'
import { type DeadShare, dropDeadShares } from '../../library/index.ts'
import { sharesTexts } from '../../texts/index.ts'
import { Button, IconButton, problemWords, t } from '../../ui/index.ts'
import { CopyButton } from '../copy-button.tsx'
import { localTime } from '../local-time.ts'
import { checkDead } from './ask.ts'
import { busy, fail } from './busy.ts'
import { deadLink, whyDead } from './dead.ts'
import { shareId } from './named-lines.ts'
import { EndedEarly } from './ended-early.tsx'
import { Progress } from './progress.tsx'
import { Said } from './state-words.tsx'
import { checks, deadShares } from './state.ts'

const remove = (keys: readonly string[]): Promise<void> =>
  dropDeadShares(keys).catch((error: unknown) => fail('dead', error))

/** Shares that could not be mounted, until they live again or are removed. */
export function DeadList(): JSX.Element | null {
  const dead = deadShares.value
  if (dead.length === 0) return null
  return (
    <section class="card dead" data-dead={dead.length}>
      <header>
        <h2>{t(sharesTexts.deadTitle, { n: dead.length })}</h2>
        <p class="hint">{t(sharesTexts.deadWhy)}</p>
      </header>
      <ul>
        {dead.map((each) => (
          <Dead key={each.shareKey} dead={each} />
        ))}
      </ul>
      <div class="go">
        <Button icon="refresh" data-action="check-dead" disabled={busy.value !== null} onClick={() => void checkDead()}>
          {t(sharesTexts.checkDead)}
        </Button>
        <CopyButton text={dead.map(({ text }) => text.trim()).join('\n')}>{t(sharesTexts.copyDead)}</CopyButton>
        <Button
          look="quiet danger"
          data-action="remove-dead"
          onClick={() => void remove(dead.map(({ shareKey }) => shareKey))}
        >
          {t(sharesTexts.removeAll)}
        </Button>
        <Progress of={['check-dead']} />
      </div>
      <EndedEarly of={['check-dead', 'dead']} again={checkDead} />
    </section>
  )
}

function Dead({ dead }: { readonly dead: DeadShare }): JSX.Element {
  const { shareKey, text, at } = dead
  const link = deadLink(dead)
  const check = (link && checks.value.get(shareId(link))) ?? null
  return (
    <li data-share={shareKey} data-state="dead">
      <div>
        <bdi class="text">{text.trim()}</bdi>
        <small>
          {problemWords(whyDead(dead)).what}{' '}
          <span class="since">{t(sharesTexts.since, { time: localTime(at / 1000) })}</span>
        </small>
        {check?.kind === 'unclear' && <Said check={check} />}
      </div>
      <IconButton
        icon="close"
        label={t(sharesTexts.remove, { key: shareKey })}
        onClick={() => void remove([shareKey])}
      />
    </li>
  )
}
