import type { JSX } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { type Problem, problemOf } from '../../core/index.ts'
import { dropServerAccess } from '../../platform/index.ts'
import { removeServer } from '../../platform/servers.ts'
import { serversTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { readServerList, serverName, servers } from '../state/servers.ts'
import { Trouble } from '../trouble.tsx'
import { dropTest } from './run-test.ts'

/** Forgets a server, after a question. */
export function RemoveServer({ base }: { readonly base: string }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  const [trouble, setTrouble] = useState<Problem | null>(null)
  const title = useId()

  const remove = async (): Promise<void> => {
    try {
      await removeServer(base)
      dropTest(base)
      const others = (servers.peek() ?? []).flatMap((each) => (each.base === base ? [] : [each.base]))
      await dropServerAccess(base, others)
      await readServerList()
    } catch (error) {
      setTrouble(problemOf(error))
    }
  }
  return (
    <>
      <Button look="quiet danger" data-action="remove-server" onClick={() => dialog.current?.showModal()}>
        {t(serversTexts.remove)}
      </Button>
      <dialog ref={dialog} aria-labelledby={title}>
        <h2 id={title}>{t(serversTexts.removeQuestion, { server: serverName(base) })}</h2>
        <p>{t(serversTexts.removeWhy)}</p>
        {trouble && <Trouble problem={trouble} />}
        <div class="choices">
          <Button autofocus onClick={() => dialog.current?.close()}>
            {t(serversTexts.cancel)}
          </Button>
          <Button look="primary danger" data-action="remove-now" onClick={() => void remove()}>
            {t(serversTexts.remove)}
          </Button>
        </div>
      </dialog>
    </>
  )
}
