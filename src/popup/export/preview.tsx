import type { JSX } from 'preact'
import { browser } from '../../platform/index.ts'
import { exportTexts, problemTexts } from '../../texts/index.ts'
import { Button, Icon, t, tell } from '../../ui/index.ts'
import { mountPathFits } from '../state/choice.ts'
import { listThenSay } from '../state/hand-over.ts'
import { running } from '../state/job.ts'
import { making, outcome } from '../state/outcome.ts'
import { AskButton } from './ask-button.tsx'
import { linksFirst } from './missing-files.tsx'

/** The export as it will be copied, its key hidden; of a long one the beginning. */
export function Preview(): JSX.Element {
  const now = outcome.value
  if (!now || (now.kind === 'problem' && now.problem.code === 'nothing-picked')) return <Hollow />
  if (now.kind === 'problem') {
    if (linksFirst(now))
      return (
        <div class="preview hollow problem">
          <Icon name="link" size={26} />
          <p>{t(exportTexts.linksFirst)}</p>
          <AskButton look="primary" groups={now.askable} />
        </div>
      )
    const { what, todo } = problemTexts[now.problem.code]
    return (
      <div class="preview hollow problem" role="alert">
        <Icon name={now.problem.code === 'key-missing' ? 'key' : 'warning'} size={26} />
        <p>
          <b>{tell(what, now.problem.detail)}</b>
        </p>
        <p>{tell(todo, now.problem.detail)}</p>
        {now.problem.code === 'key-missing' && (
          <Button look="primary" onClick={() => void browser.runtime.openOptionsPage()}>
            {t(exportTexts.setKey)}
          </Button>
        )}
      </div>
    )
  }
  const { shown, moreLines } = now.made
  return (
    <pre class={`preview ${making.value ? 'stale' : ''}`} aria-label={t(exportTexts.preview)} tabIndex={0}>
      {shown.split('\n').map((line, index) => (
        <Line key={index} line={line} />
      ))}
      {moreLines > 0 && <i>{t(exportTexts.moreLines, { n: moreLines })}</i>}
    </pre>
  )
}

/** In place of an export: why there is none yet. */
function Hollow(): JSX.Element {
  if (making.value)
    return (
      <div class="preview hollow">
        <span class="spinner" />
        <p>{t(exportTexts.working)}</p>
      </div>
    )
  const n = outcome.value?.partlyKnown.count ?? 0
  const why = !mountPathFits.value
    ? exportTexts.pathFirst
    : n > 0
      ? exportTexts.foldersFirst
      : outcome.value
        ? exportTexts.noFiles
        : exportTexts.pickFirst
  return (
    <div class="preview hollow">
      <Icon name="list" size={26} />
      <p>{t(why)}</p>
      {why === exportTexts.foldersFirst && (
        <Button
          look="primary"
          icon="list"
          data-action="list-picked"
          disabled={running.value}
          onClick={() => void listThenSay()}
        >
          {t(exportTexts.listFirst, { n })}
        </Button>
      )}
    </div>
  )
}

/** Size, time and link are dimmed, folders stand out: the eye finds the names. */
function Line({ line }: { readonly line: string }): JSX.Element {
  const [, name = '', numbers = '', link = ''] = /^(.*?)((?:\d+:)*)(https?:\/\/.*)$/.exec(line) ?? []
  if (link === '') return <div class={/^\s*[^{}"]+:$/.test(line) ? 'folder' : ''}>{`${line}\n`}</div>
  return (
    <div>
      {name}
      <span class="dim">{numbers}</span>
      <span class="link">{`${link}\n`}</span>
    </div>
  )
}
