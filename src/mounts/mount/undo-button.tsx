import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type Problem, problemOf } from '../../core/index.ts'
import type { Mounting } from '../../library/index.ts'
import { changeTexts, mountingTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { openServer } from '../state/servers.ts'
import { Trouble } from '../trouble.tsx'
import { look } from '../work/carry-out.ts'
import type { ListedBack } from '../work/list-back.ts'
import { canUndo, undo } from '../work/undo.ts'
import { Listed } from './listed.tsx'

interface Undone {
  readonly files: number
  readonly listed: ListedBack | Problem
}

/** Mounts the text before the newest one again, and lists it back. Not shown where there is none. */
export function UndoButton({ mounting }: { readonly mounting: Mounting }): JSX.Element | null {
  const [possible, setPossible] = useState(false)
  const [busy, setBusy] = useState(false)
  const [undone, setUndone] = useState<Undone | null>(null)
  const [trouble, setTrouble] = useState<Problem | null>(null)
  const fail = (error: unknown): void => setTrouble(problemOf(error))
  useEffect(() => void canUndo(mounting).then(setPossible, fail), [mounting, undone])

  const run = async (): Promise<void> => {
    setBusy(true)
    setTrouble(null)
    try {
      const openList = await openServer(mounting.base)
      const restored = await undo(openList, mounting)
      const { listed } = await look(openList, restored, () => undefined)
      setUndone({ files: restored.files, listed })
    } catch (error) {
      fail(error)
    } finally {
      setBusy(false)
    }
  }

  if (!possible && !undone && !trouble) return null
  return (
    <div class="undo">
      {possible && (
        <Button icon="undo" data-action="undo" disabled={busy} onClick={() => void run()}>
          {t(changeTexts.undo)}
        </Button>
      )}
      <div role="status">
        {busy && t(mountingTexts.mounting)}
        {undone && !busy && (
          <>
            <p>{t(changeTexts.undone, { n: undone.files })}</p>
            <Listed listed={undone.listed} />
          </>
        )}
      </div>
      {trouble && <Trouble problem={trouble} />}
    </div>
  )
}
