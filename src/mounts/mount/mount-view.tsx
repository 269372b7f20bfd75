import { useEffect } from 'preact/hooks'
import type { JSX } from 'preact'
import type { MountOrder } from '../../library/index.ts'
import { mountingTexts } from '../../texts/index.ts'
import { Icon, t } from '../../ui/index.ts'
import { order } from '../state/order.ts'
import { chosenBase } from '../state/servers.ts'
import { OwnDrive } from '../own-drive/own-drive.tsx'
import { Trouble } from '../trouble.tsx'
import { Changes } from './changes.tsx'
import { doing, done, plan, prepared, start, trouble } from './flow.ts'
import { readStorages } from '../state/storages.ts'
import { GoButton } from './go-button.tsx'
import { NoToken } from './no-token.tsx'
import { Options } from './options.tsx'
import { PathField } from './path-field.tsx'
import { Result } from './result.tsx'
import { ServerChoice } from './server-choice.tsx'
import { Summary } from './summary.tsx'
import { update } from './go.ts'

/** What was picked in Mountlink's window, on its way into OpenList. */
export function MountView(): JSX.Element {
  const now = order.value
  if (!now)
    return (
      <p class="none">
        <Icon name="info" size={18} />
        {t(mountingTexts.nothing)}
      </p>
    )
  return now.format === 'folder-id' ? <OwnDrive order={now} /> : <Flow order={now} />
}

function Flow({ order }: { readonly order: MountOrder }): JSX.Element {
  useEffect(() => void start(order), [order])
  const base = chosenBase.value
  useEffect(() => {
    plan.value = null
    void readStorages()
  }, [base])
  if (done.value) return <Result done={done.value} />
  return (
    <div class="flow">
      <Summary order={order} />
      {prepared.value && (
        <>
          <ServerChoice />
          {base !== null && (
            <>
              <PathField />
              <Options row={prepared.value.rows[0]} />
            </>
          )}
          {trouble.value && <Trouble problem={trouble.value} />}
          {plan.value ? (
            <Changes
              plan={plan.value}
              now={doing.value}
              onUpdate={() => void update(order)}
              onCancel={() => (plan.value = null)}
            />
          ) : (
            base !== null && <GoButton order={order} />
          )}
          <NoToken order={order} prepared={prepared.value} />
        </>
      )}
    </div>
  )
}
