import type { JSX } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { problemOf } from '../../core/index.ts'
import { type Mounting, removeMounting } from '../../library/index.ts'
import { changeTexts, libraryTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { show, unlessBusy } from './state.ts'

/** Takes a mounting off the list, after a question. */
export function RemoveButton({ mounting: { id, path } }: { readonly mounting: Mounting }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const remove = async (): Promise<void> => {
    dialog.current?.close()
    try {
      await removeMounting(id)
      show(id, null)
    } catch (error) {
      show(id, { kind: 'trouble', problem: problemOf(error) })
    }
  }
  return (
    <>
      <Button
        look="quiet danger"
        data-action="remove"
        title={t(libraryTexts.remove)}
        {...unlessBusy()}
        onClick={() => dialog.current?.showModal()}
      >
        {t(libraryTexts.removeYes)}
      </Button>
      <dialog ref={dialog} aria-labelledby={title}>
        <h2 id={title}>
          <bdi>{t(libraryTexts.removeQuestion, { path })}</bdi>
        </h2>
        <p>{t(libraryTexts.removeWhy)}</p>
        <div class="choices">
          <Button look="quiet" autofocus onClick={() => dialog.current?.close()}>
            {t(changeTexts.cancel)}
          </Button>
          <Button look="primary danger" data-action="remove-now" onClick={() => void remove()}>
            {t(libraryTexts.removeYes)}
          </Button>
        </div>
      </dialog>
    </>
  )
}
