import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { PartlyKnown } from '../../core/index.ts'
import { exportTexts, findingTexts, partlyTexts } from '../../texts/index.ts'
import { Button, Icon, t } from '../../ui/index.ts'
import { topName } from '../frame/breadcrumb.tsx'
import { asking, handOverKnown, listThenSay, ready, type Way } from '../state/hand-over.ts'
import { unlessBusy } from '../state/job.ts'
import { outcome } from '../state/outcome.ts'

/** Folders named one by one; the others are counted. */
const NAMED = 5

/** Before a part is taken for the whole: list the rest, or only what is known? */
export function PartlyDialog({ by }: { readonly by: Way }): JSX.Element | null {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const folders = outcome.value?.partlyKnown
  if (!folders) return null
  const leave = (): void => {
    asking.value = null
  }
  return (
    <dialog ref={dialog} onClose={leave} aria-labelledby="partly-title">
      <h2 id="partly-title">{t(partlyTexts.title)}</h2>
      <p>{t(ready.value ? partlyTexts.some : partlyTexts.nothing, { n: folders.count })}</p>
      <ul class="partly">
        {folders.first.slice(0, NAMED).map((folder) => (
          <li key={folder.id}>
            <Icon name="folder" size={18} class="kind folder" />
            <bdi class="words">{folder.name || topName()}</bdi>
            <span class="chip warn">{knownOf(folder)}</span>
          </li>
        ))}
        {folders.count > NAMED && <li>{t(findingTexts.andMore, { n: folders.count - NAMED })}</li>}
      </ul>
      <div class="choices">
        <Button look="quiet" onClick={leave}>
          {t(partlyTexts.cancel)}
        </Button>
        <Button data-action="only-known" disabled={!ready.value} onClick={() => void handOverKnown(by)}>
          {t(partlyTexts.onlyKnown)}
        </Button>
        <Button
          autofocus
          look="primary"
          data-action="list-first"
          {...unlessBusy()}
          onClick={() => void listThenSay(by)}
        >
          {t(exportTexts.listFirst, { n: folders.count })}
        </Button>
      </div>
    </dialog>
  )
}

const knownOf = ({ known, total }: PartlyKnown): string =>
  total !== null
    ? t(partlyTexts.row, { known, total })
    : known > 0
      ? t(partlyTexts.rowOpen, { known })
      : t(partlyTexts.rowNever)
