import type { JSX } from 'preact'
import type { Missing } from '../../export/index.ts'
import { browser } from '../../platform/index.ts'
import { exportTexts, problemTexts } from '../../texts/index.ts'
import { Button, Icon, t, tell } from '../../ui/index.ts'
import { AskButton } from './ask-button.tsx'
import { askable, askableAgain } from './askable.ts'

/** Files named of one reason; the others are counted. */
const NAMED = 20

interface MissingFilesProps {
  readonly missing: readonly Missing[]
  /** Nothing can be exported: in place of the preview stands the button that asks, where all can be asked for. */
  readonly nothingElse: boolean
}

/** The picked files that are not in the text: by reason, with what to do, and a button where asking helps. */
export function MissingFiles({ missing, nothingElse }: MissingFilesProps): JSX.Element | null {
  const open = askable(missing)
  if (missing.length === 0 || (nothingElse && open.length === missing.length)) return null
  const again = askableAgain(missing)
  const codes = new Set(missing.map(({ problem }) => problem.code))
  return (
    <div class="missing">
      <details class="finding bad">
        <summary>
          <Icon name="missing" />
          <span>{t(exportTexts.missing, { n: missing.length })}</span>
          <Icon name="down" size={14} />
        </summary>
        {[...codes].map((code) => (
          <Group key={code} files={missing.filter(({ problem }) => problem.code === code)} />
        ))}
      </details>
      {open.length > 0 ? <AskButton files={open} /> : again.length > 0 && <AskButton again files={again} />}
    </div>
  )
}

function Group({ files }: { readonly files: readonly Missing[] }): JSX.Element | null {
  const [first] = files
  if (!first) return null
  const { problem } = first
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
        {files.slice(0, NAMED).map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
        {files.length > NAMED && <li>{t(exportTexts.andMore, { n: files.length - NAMED })}</li>}
      </ul>
    </section>
  )
}
