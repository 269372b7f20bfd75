import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { PartlyKnown } from '../../core/index.ts'
import { exportTexts } from '../../texts/index.ts'
import { Button, Icon, t } from '../../ui/index.ts'
import { topName } from '../frame/breadcrumb.tsx'
import { asking, handOverKnown, listThenSay, ready } from '../state/hand-over.ts'
import { running } from '../state/job.ts'
import { outcome } from '../state/outcome.ts'

/** Folders named one by one; the others are counted. */
const NAMED = 5

/** Before a part is taken for the whole: list the rest, or only what is known? */
export function PartlyDialog(): JSX.Element | null {
  const dialog = useRef<HTMLDialogElement>(null)
  const by = asking.value
  useEffect(() => {
    if (by) dialog.current?.showModal()
  }, [by])
  const folders = outcome.value?.partlyKnown
  if (!by || !folders) return null
  const leave = (): void => {
    asking.value = null
  }
  return (
    <dialog ref={dialog} onClose={leave} aria-labelledby="partly-title">
      <h2 id="partly-title">{t(exportTexts.partlyTitle)}</h2>
      <p>{t(ready.value ? exportTexts.partly : exportTexts.partlyNothing, { n: folders.count })}</p>
      <ul class="partly">
        {folders.first.slice(0, NAMED).map((folder) => (
          <li key={folder.id}>
            <Icon name="folder" size={18} class="kind folder" />
            <span class="words">{folder.name || topName()}</span>
            <span class="chip warn">{knownOf(folder)}</span>
          </li>
        ))}
        {folders.count > NAMED && <li>{t(exportTexts.andMore, { n: folders.count - NAMED })}</li>}
      </ul>
      <div class="choices">
        <Button look="quiet" onClick={leave}>
          {t(exportTexts.cancel)}
        </Button>
        <Button data-action="only-known" disabled={!ready.value} onClick={() => void handOverKnown(by)}>
          {t(exportTexts.onlyKnown)}
        </Button>
        <Button
          autofocus
          look="primary"
          data-action="list-first"
          disabled={running.value}
          onClick={() => void listThenSay()}
        >
          {t(exportTexts.listFirst, { n: folders.count })}
        </Button>
      </div>
    </dialog>
  )
}

const knownOf = ({ known, total }: PartlyKnown): string =>
  total !== null
    ? t(exportTexts.partlyRow, { known, total })
    : known > 0
      ? t(exportTexts.partlyRowOpen, { known })
      : t(exportTexts.partlyRowNever)
