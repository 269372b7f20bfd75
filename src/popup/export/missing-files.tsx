import type { JSX } from 'preact'
import { browser } from '../../platform/index.ts'
import type { MissingFiles, Outcome } from '../../press/index.ts'
import { findingTexts, windowNotes } from '../../texts/index.ts'
import { Button, gap, Icon, problemWords, t } from '../../ui/index.ts'
import { gettingLinks } from '../state/job.ts'
import { AskButton } from './ask-button.tsx'
import { missingCount, notAsked } from './links-first.ts'

/** Files named of one reason; the others are counted. */
const NAMED = 20

/** The picked files that are not in the text: by reason, with what to do, and a button where asking helps. */
export function Missing({ now }: { readonly now: Outcome }): JSX.Element {
  const { missing, askable, askableAgain } = now
  const fetched = gettingLinks.value ? missing.filter(notAsked) : []
  const others = missing.filter((group) => !fetched.includes(group))
  return (
    <div class="missing">
      {fetched.length > 0 && (
        <p class="finding" role="status">
          <Icon name="link" />
          <span>{t(windowNotes.fetching, { n: missingCount({ missing: fetched }) })}</span>
        </p>
      )}
      {others.length > 0 && (
        <details class="finding bad">
          <summary>
            <Icon name="missing" />
            <span>{t(findingTexts.missing, { n: missingCount({ missing: others }) })}</span>
            <Icon name="down" size={14} />
          </summary>
          {others.map((group) => (
            <Group key={group.problem.code} group={group} />
          ))}
        </details>
      )}
      {askable.length > 0 ? (
        <AskButton groups={askable} />
      ) : (
        askableAgain.length > 0 && <AskButton again groups={askableAgain} />
      )}
    </div>
  )
}

function Group({ group: { problem, first, count } }: { readonly group: MissingFiles }): JSX.Element {
  const { what, todo } = problemWords(problem)
  return (
    <section>
      <p>
        <b>{what}</b>
        {gap()}
        {todo}
      </p>
      {problem.code === 'host-not-known' && (
        <Button look="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {t(findingTexts.confirmHost)}
        </Button>
      )}
      <ul>
        {first.slice(0, NAMED).map((name, at) => (
          <li key={at}>
            <bdi>{name}</bdi>
          </li>
        ))}
        {count > NAMED && <li>{t(findingTexts.andMore, { n: count - NAMED })}</li>}
      </ul>
    </section>
  )
}
