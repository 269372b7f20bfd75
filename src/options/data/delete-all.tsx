import { signal } from '@preact/signals'
import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { type Problem, problemOf } from '../../core/index.ts'
import { toBackground } from '../../messages/index.ts'
import { optionsTexts } from '../../texts/index.ts'
import { Button, Icon, gap, problemWords, ReportButton, t } from '../../ui/index.ts'

/** In the address while the page is loaded anew, as all our windows are then. */
const DELETED = '#deleted'

/** While the background deletes at this page's wish. */
export const deleting = signal(false)

const GOES = [
  optionsTexts.goesKeys,
  optionsTexts.goesServers,
  optionsTexts.goesCatalogue,
  optionsTexts.goesJob,
  optionsTexts.goesSettings,
  optionsTexts.goesView,
]

/** Everything goes, after a question. */
export function DeleteAll(): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  const [trouble, setTrouble] = useState<Problem | null>(null)
  const [done] = useState(justDeleted)

  const remove = async (): Promise<void> => {
    deleting.value = true
    setTrouble(null)
    try {
      // The background has none. Before all pages are loaded anew, for they read it.
      localStorage.clear()
      await toBackground('forgetAll', {})
      location.hash = DELETED
      location.reload()
    } catch (error) {
      setTrouble(problemOf(error))
      deleting.value = false
    }
  }
  return (
    <div class="line">
      <span class="label wide">
        {t(optionsTexts.deleteAll)}
        <small>{t(optionsTexts.deleteAllWhy)}</small>
      </span>
      <Button look="quiet danger" data-action="delete-all" onClick={() => dialog.current?.showModal()}>
        {t(optionsTexts.deleteAllButton)}
      </Button>
      <p class="good" role="status">
        {done && (
          <>
            <Icon name="check" />
            {t(optionsTexts.deleted)}
          </>
        )}
      </p>
      <dialog ref={dialog} aria-labelledby="delete-title">
        <h2 id="delete-title">{t(optionsTexts.deleteAllQuestion)}</h2>
        <p>{t(optionsTexts.deleteAllGoes)}</p>
        <ul class="goes">
          {GOES.map((text) => (
            <li key={text.en}>{t(text)}</li>
          ))}
        </ul>
        <p class="bad" role="alert">
          {trouble && (
            <>
              {problemWords(trouble).what}
              {gap()}
              {problemWords(trouble).todo} <ReportButton problem={trouble} />
            </>
          )}
        </p>
        <div class="choices">
          <Button autofocus disabled={deleting.value} onClick={() => dialog.current?.close()}>
            {t(optionsTexts.cancel)}
          </Button>
          <Button
            look="primary danger"
            disabled={deleting.value}
            data-action="delete-now"
            onClick={() => void remove()}
          >
            {deleting.value ? t(optionsTexts.deleting) : t(optionsTexts.deleteAllYes)}
          </Button>
        </div>
      </dialog>
    </div>
  )
}

/** Whether this page has just deleted everything; asked once. */
function justDeleted(): boolean {
  const done = location.hash === DELETED
  if (done) history.replaceState(null, '', location.pathname)
  return done
}
