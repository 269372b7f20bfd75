import type { JSX } from 'preact'
import { listTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'
import { type Drive, folder as shown } from '../state/drive.ts'
import { listFolder, unlessBusy } from '../state/job.ts'

interface KnownMarkProps {
  readonly drive: Drive
  readonly folder: number
}

/** Beside a folder that is not known to its end: how much is known. A click lists it, without what is below it. */
export function KnownMark({ drive: { tree }, folder }: KnownMarkProps): JSX.Element | null {
  const state = tree.folderState(folder)
  if (!state && !shown.value.whole) return null
  const known = tree.countOf(folder)
  if (state?.complete) return known === 0 ? <span class="chip">{t(listTexts.emptyMark)}</span> : null
  const [words, why] = !state
    ? [t(listTexts.notListed), t(listTexts.notListedWhy)]
    : state.total === null
      ? [t(listTexts.partlyOpen, { known }), t(listTexts.partlyOpenWhy, { known })]
      : [t(listTexts.partly, { known, total: state.total }), t(listTexts.partlyWhy, { known, total: state.total })]
  return (
    <button
      type="button"
      class={`chip act ${state ? 'warn' : ''}`}
      tabIndex={-1}
      title={why}
      {...unlessBusy()}
      onClick={(event) => {
        event.stopPropagation()
        void listFolder(folder)
      }}
    >
      {words}
    </button>
  )
}
