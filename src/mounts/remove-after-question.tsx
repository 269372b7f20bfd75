import type { JSX } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { type Problem, problemOf } from '../core/index.ts'
import { serversTexts } from '../texts/index.ts'
import { Button, t } from '../ui/index.ts'
import { Trouble } from './trouble.tsx'

interface RemoveProps {
  /** What the button that asks has beside its words. */
  readonly button: { readonly 'data-action': string; readonly disabled?: true; readonly title?: string }
  readonly question: string
  readonly why: string
  /** On both buttons: what is done. */
  readonly yes: string
  readonly remove: () => Promise<void>
}

/** Takes something off a list, after a question; what goes wrong is told in it. */
export function RemoveAfterQuestion({ button, question, why, yes, remove }: RemoveProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  const [trouble, setTrouble] = useState<Problem | null>(null)
  const heading = useId()
  const removeNow = async (): Promise<void> => {
    try {
      await remove()
      dialog.current?.close()
    } catch (error) {
      setTrouble(problemOf(error))
    }
  }
  return (
    <>
      <Button look="quiet danger" {...button} onClick={() => dialog.current?.showModal()}>
        {yes}
      </Button>
      <dialog ref={dialog} aria-labelledby={heading} onClose={() => setTrouble(null)}>
        <h2 id={heading}>
          <bdi>{question}</bdi>
        </h2>
        <p>{why}</p>
        {trouble && <Trouble problem={trouble} />}
        <div class="choices">
          <Button look="quiet" autofocus onClick={() => dialog.current?.close()}>
            {t(serversTexts.cancel)}
          </Button>
          <Button look="primary danger" data-action="remove-now" onClick={() => void removeNow()}>
            {yes}
          </Button>
        </div>
      </dialog>
    </>
  )
}
