import type { JSX } from 'preact'
import { browser } from '../../platform/index.ts'
import type { MissingFiles, Outcome } from '../../press/index.ts'
import { exportTexts } from '../../texts/index.ts'
import { Button, Icon, problemWords, t } from '../../ui/index.ts'
import { AskButton } from './ask-button.tsx'
import { missingCount } from './links-first.ts'

/** Files named of one reason; the others are counted. */
const NAMED = 20

/** The picked files that are not in the text: by reason, with what to do, and a button where asking helps. */
export function Missing({ now }: { readonly now: Outcome }): JSX.Element {
  const { missing, askable, askableAgain } = now
  return (
    <div class="missing">
      <details class="finding bad">
        <summary>
          <Icon name="missing" />
          <span>{t(exportTexts.missing, { n: missingCount(now) })}</span>
          <Icon name="down" size={14} />
        </summary>
        {missing.map((group) => (
          <Group key={group.problem.code} group={group} />
        ))}
      </details>
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
        <b>{what}</b> {todo}
      </p>
      {problem.code === 'host-not-known' && (
        <Button look="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {t(exportTexts.confirmHost)}
        </Button>
      )}
      <ul>
        {first.slice(0, NAMED).map((name, at) => (
          <li key={at}>{name}</li>
        ))}
        {count > NAMED && <li>{t(exportTexts.andMore, { n: count - NAMED })}</li>}
      </ul>
    </section>
  )
}
