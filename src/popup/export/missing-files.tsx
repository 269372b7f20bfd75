import type { JSX } from 'preact'
import { browser } from '../../platform/index.ts'
import type { MissingFiles, Outcome } from '../../press/index.ts'
import { exportTexts, problemTexts } from '../../texts/index.ts'
import { Button, Icon, t, tell } from '../../ui/index.ts'
import { AskButton } from './ask-button.tsx'

/** Files named of one reason; the others are counted. */
const NAMED = 20

/** Whether nothing can be exported before links are got, which then is all there is to say. */
export const linksFirst = (now: Outcome): boolean =>
  now.kind === 'problem' && now.problem.code === 'all-missing' && countOf(now) === askableCount(now)

const countOf = ({ missing }: Outcome): number => missing.reduce((sum, { count }) => sum + count, 0)

const askableCount = ({ askable }: Outcome): number => askable.reduce((sum, { files }) => sum + files.length, 0)

/** The picked files that are not in the text: by reason, with what to do, and a button where asking helps. */
export function Missing({ now }: { readonly now: Outcome }): JSX.Element | null {
  const { missing, askable, askableAgain } = now
  if (missing.length === 0 || linksFirst(now)) return null
  return (
    <div class="missing">
      <details class="finding bad">
        <summary>
          <Icon name="missing" />
          <span>{t(exportTexts.missing, { n: countOf(now) })}</span>
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
  const { what, todo } = problemTexts[problem.code]
  return (
    <section>
      <p>
        <b>{tell(what, problem.detail)}</b> {tell(todo, problem.detail)}
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
