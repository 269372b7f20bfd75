import type { JSX } from 'preact'
import { exportTexts } from '../../texts/index.ts'
import { Button, Icon, t } from '../../ui/index.ts'
import { later } from '../later.tsx'
import { choiceFits, mountPathFits } from '../state/choice.ts'
import { listThenSay } from '../state/hand-over.ts'
import { unlessBusy } from '../state/job.ts'
import { making, outcome } from '../state/outcome.ts'

const PreviewProblem = later((all) => all.PreviewProblem)

/** The export as it will be copied, its key hidden; of a long one the beginning. */
export function Preview(): JSX.Element {
  const now = outcome.value
  if (!now || (now.kind === 'problem' && now.problem.code === 'nothing-picked')) return <Hollow />
  if (now.kind === 'problem') return <PreviewProblem now={now} />
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
    : !choiceFits.value
      ? exportTexts.splitBad
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
          {...unlessBusy()}
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
