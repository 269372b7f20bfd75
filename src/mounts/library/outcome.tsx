import type { JSX } from 'preact'
import type { Mounting } from '../../library/index.ts'
import { changeTexts, libraryTexts } from '../../texts/index.ts'
import { Icon, t } from '../../ui/index.ts'
import { ChangeList } from '../mount/change-list.tsx'
import { Changes } from '../mount/changes.tsx'
import { Known } from '../mount/known.tsx'
import { Listed } from '../mount/listed.tsx'
import { Trouble } from '../trouble.tsx'
import { Help } from './help.tsx'
import { type Came, unlessBusy } from './state.ts'
import { agree, leave } from './update.ts'

interface OutcomeProps<C> {
  readonly mounting: Mounting
  readonly came: C
}

/** What came of what was done with a mounting, and what it asks. */
export const Outcome = ({ mounting, came }: OutcomeProps<Came>): JSX.Element =>
  came.kind === 'asks' ? (
    <Question mounting={mounting} came={came} />
  ) : (
    <div class="notice" data-came={came.kind}>
      <Told mounting={mounting} came={came} />
    </div>
  )

type Asks = Extract<Came, { readonly kind: 'asks' }>

function Question({ mounting, came: { plan, prepared } }: OutcomeProps<Asks>): JSX.Element {
  return (
    <>
      <div class="notice" data-came="asks">
        <p class="warning">
          <Icon name="warning" />
          {t(libraryTexts.asks)}
        </p>
        <Known outcome={prepared.outcome} />
      </div>
      <Changes
        plan={plan}
        now={null}
        turn={unlessBusy()}
        onUpdate={() => void agree(mounting, plan)}
        onCancel={() => leave(mounting)}
      />
    </>
  )
}

function Told({ mounting, came }: OutcomeProps<Exclude<Came, Asks>>): JSX.Element {
  if (came.kind === 'trouble')
    return (
      <>
        <Trouble problem={came.problem} />
        <Help problem={came.problem} mounting={mounting} />
      </>
    )
  if (came.kind === 'checked') return <Listed listed={came.listed} />
  if (came.kind === 'undone')
    return (
      <>
        <p>{t(changeTexts.undone, { n: came.files })}</p>
        <Listed listed={came.listed} />
      </>
    )
  const { plan, listed } = came.done
  return (
    <>
      <h3>{t(changeTexts.done)}</h3>
      {plan && <ChangeList plan={plan} done />}
      <Known outcome={came.prepared.outcome} />
      <Listed listed={listed} />
    </>
  )
}
