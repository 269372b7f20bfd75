import type { JSX } from 'preact'
import { browser } from '../../platform/index.ts'
import type { Outcome } from '../../press/index.ts'
import { findingTexts, windowNotes } from '../../texts/index.ts'
import { Button, Icon, problemWords, t } from '../../ui/index.ts'
import { gettingLinks } from '../state/job.ts'
import { AskButton } from './ask-button.tsx'
import { linksFirst, missingCount } from './links-first.ts'
import { Report } from '../frame/report.tsx'

/** In place of an export: why there is none, and the button that helps. */
export function PreviewProblem({ now }: { readonly now: Extract<Outcome, { kind: 'problem' }> }): JSX.Element {
  if (linksFirst(now))
    return (
      <div class="preview hollow problem">
        <Icon name="link" size={26} />
        <p>{gettingLinks.value ? t(windowNotes.fetching, { n: missingCount(now) }) : t(findingTexts.linksFirst)}</p>
        {!gettingLinks.value && <AskButton look="primary" groups={now.askable} />}
      </div>
    )
  const { what, todo } = problemWords(now.problem)
  return (
    <div class="preview hollow problem" role="alert">
      <Icon name={now.problem.code === 'key-missing' ? 'key' : 'warning'} size={26} />
      <p>
        <b>{what}</b>
      </p>
      <p>
        {todo} <Report problem={now.problem} />
      </p>
      {now.problem.code === 'key-missing' && (
        <Button look="primary" onClick={() => void browser.runtime.openOptionsPage()}>
          {t(findingTexts.setKey)}
        </Button>
      )}
    </div>
  )
}
