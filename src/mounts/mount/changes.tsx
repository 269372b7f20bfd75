import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { vanishing } from '../../openlist/index.ts'
import { changeTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import type { Plan } from '../steps/plan.ts'
import { ChangeList } from './change-list.tsx'
import type { Step } from './flow.ts'
import { Doing } from './go-button.tsx'

interface ChangesProps {
  readonly plan: Plan
  /** What is being done; null for nothing. */
  readonly now: Step | null
  /** What keeps it from being done now. */
  readonly turn?: { readonly disabled?: true; readonly title?: string }
  readonly onUpdate: () => void
  readonly onCancel: () => void
}

/** What an update would change, to be agreed to; twice where much would vanish. */
export function Changes({ plan, now, turn, onUpdate, onCancel }: ChangesProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  const gone = plan.change ? vanishing(plan.change, plan.before).files : 0
  return (
    <section class="card changes">
      <h2>{t(changeTexts.title)}</h2>
      <ChangeList plan={plan} />
      <div class="go">
        <Button look="quiet" disabled={now !== null} {...turn} onClick={onCancel}>
          {t(changeTexts.cancel)}
        </Button>
        <Button
          look="primary"
          data-action="update"
          disabled={now !== null}
          {...turn}
          onClick={() => (plan.alarming ? dialog.current?.showModal() : onUpdate())}
        >
          {t(changeTexts.update)}
        </Button>
        <p role="status">{now && <Doing now={now} />}</p>
      </div>
      <dialog ref={dialog} aria-labelledby="alarm-title">
        <h2 id="alarm-title">{t(changeTexts.alarm, { n: gone, before: plan.before })}</h2>
        <p>{t(changeTexts.alarmWhy)}</p>
        <div class="choices">
          <Button look="quiet" autofocus onClick={() => dialog.current?.close()}>
            {t(changeTexts.cancel)}
          </Button>
          <Button
            look="primary danger"
            data-action="update-all-the-same"
            onClick={() => {
              dialog.current?.close()
              onUpdate()
            }}
          >
            {t(changeTexts.alarmYes, { n: gone })}
          </Button>
        </div>
      </dialog>
    </section>
  )
}
