import type { JSX } from 'preact'
import { formatSize } from '../../core/index.ts'
import { listTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { counts } from '../state/counts.ts'
import { pickNone, selection } from '../state/picks.ts'
import { hits } from '../state/view.ts'

/** "34 of 812 files · 12.4 GB". */
export function StatusLine(): JSX.Element {
  const { pickedFiles, pickedBytes, knownFiles, knownBytes } = counts.value
  const marked = (selection.value?.marks.size ?? 0) > 0
  return (
    <footer class="status-line">
      <span role="status">
        {marked
          ? t(listTexts.tally, { picked: pickedFiles, all: knownFiles, size: formatSize(pickedBytes) })
          : t(listTexts.tallyNone, { all: knownFiles, size: formatSize(knownBytes) })}
      </span>
      {hits.value && <span class="hits">{t(listTexts.hits, { n: hits.value.entries.length })}</span>}
      {marked && (
        <Button look="quiet" onClick={pickNone}>
          {t(listTexts.pickNone)}
        </Button>
      )}
    </footer>
  )
}
