import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type Problem, problemOf } from '../../core/index.ts'
import type { Mounting } from '../../library/index.ts'
import { changeTexts, libraryTexts, protectionTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { OpenLink } from '../mount/open-link.tsx'
import { Trouble } from '../trouble.tsx'
import { canUndo } from '../steps/undo.ts'
import { check, undo } from './look-after.ts'
import { RemoveButton } from './remove-button.tsx'
import { isConnected, unlessBusy } from './state.ts'
import { canUpdate, update } from './update.ts'

interface CardButtonsProps {
  readonly mounting: Mounting
  /** Its links end soon, so updating is what to do. */
  readonly urgent: boolean
  /** Whether its protection is shown, and shows or hides it. */
  readonly guarded: boolean
  readonly onGuard: () => void
}

/** What can be done with a mounting; with its server only as long as that is connected. */
export function CardButtons({ mounting, urgent, guarded, onGuard }: CardButtonsProps): JSX.Element {
  const [undoable, setUndoable] = useState(false)
  const [trouble, setTrouble] = useState<Problem | null>(null)
  useEffect(() => {
    setTrouble(null)
    canUndo(mounting).then(setUndoable, (error: unknown) => setTrouble(problemOf(error)))
  }, [mounting])
  const { base, path } = mounting
  const connected = isConnected(base)
  return (
    <>
      <div class="ways">
        {connected && canUpdate(mounting) && (
          <Button
            look={urgent ? 'primary' : 'plain'}
            icon="refresh"
            data-action="update"
            title={t(libraryTexts.updateWhy)}
            {...unlessBusy()}
            onClick={() => void update(mounting)}
          >
            {t(changeTexts.update)}
          </Button>
        )}
        {connected && (
          <Button
            icon="check"
            data-action="check"
            title={t(libraryTexts.checkWhy)}
            {...unlessBusy()}
            onClick={() => void check(mounting)}
          >
            {t(libraryTexts.check)}
          </Button>
        )}
        {connected && undoable && (
          <Button
            icon="undo"
            data-action="undo"
            title={t(libraryTexts.undoWhy)}
            {...unlessBusy()}
            onClick={() => void undo(mounting)}
          >
            {t(changeTexts.undo)}
          </Button>
        )}
        {connected && (
          <Button icon="shield" data-action="protection" aria-pressed={guarded} onClick={onGuard}>
            {t(protectionTexts.title)}
          </Button>
        )}
        <OpenLink base={base} path={path} />
        <RemoveButton mounting={mounting} />
      </div>
      {trouble && <Trouble problem={trouble} />}
    </>
  )
}
