import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { MountlinkError, type Problem, problemOf } from '../../core/index.ts'
import { type Mounting, readMounting } from '../../library/index.ts'
import { changeTexts, mountingTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { alone } from '../state/alone.ts'
import { openServer } from '../state/servers.ts'
import { Trouble } from '../trouble.tsx'
import { canUndo } from '../steps/undo.ts'
import { type Undone, undoAndList } from '../steps/undo-and-list.ts'
import { Listed } from './listed.tsx'

/**
 * The mounting as it is by now: it may have been undone before.
 * @throws MountlinkError 'mounting-gone'; as `openServer` and `undoAndList`
 */
async function undoNow(id: number): Promise<Undone> {
  const mounting = await readMounting(id)
  if (!mounting) throw new MountlinkError('mounting-gone')
  return undoAndList(await openServer(mounting.base), mounting, () => undefined)
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
      setUndone(await alone(mounting.path, () => undoNow(mounting.id)))
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
