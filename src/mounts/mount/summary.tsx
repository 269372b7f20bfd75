import type { JSX } from 'preact'
import { formatTime } from '../../core/index.ts'
import type { MountOrder } from '../../library/index.ts'
import { browser } from '../../platform/index.ts'
import type { Outcome } from '../../press/index.ts'
import { findingTexts, formatTexts, mountingTexts } from '../../texts/index.ts'
import { Button, Icon, language, t } from '../../ui/index.ts'
import { NotPrepared, type Prepared } from '../work/prepare.ts'
import { Trouble } from '../trouble.tsx'
import { notPrepared, prepared, start } from './flow.ts'

/** What is going to be mounted, and what there is to know of it. */
export function Summary({ order }: { readonly order: MountOrder }): JSX.Element {
  const made = prepared.value
  const trouble = notPrepared.value
  const folder = order.folder.name || t(mountingTexts.top)
  return (
    <section class="card summary">
      <h2>
        <Icon name="folder" size={20} class="kind folder" />
        <bdi>
          {made && made.files > 0
            ? t(mountingTexts.files, { n: made.files, folder })
            : t(mountingTexts.folder, { folder })}
        </bdi>
        <span class="chip">{t(formatTexts[order.format].title)}</span>
      </h2>
      {!made && !trouble && <p role="status">{t(mountingTexts.preparing)}</p>}
      {made && <Known made={made} />}
      {trouble && <NotSo order={order} trouble={trouble} />}
    </section>
  )
}

/** Names that are listed of a few. */
const NAMED = 5

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

function Known({ made: { outcome, expiresAt } }: { readonly made: Prepared }): JSX.Element {
  const missing = missingIn(outcome)
  const partly = outcome.partlyKnown.count
  const repairs = outcome.kind === 'made' ? outcome.made.repairs.count : 0
  return (
    <ul class="notes">
      {missing.count > 0 && (
        <li class="warn">{t(mountingTexts.missing, { n: missing.count, names: missing.names })}</li>
      )}
      {partly > 0 && <li class="warn">{t(mountingTexts.partly, { n: partly })}</li>}
      {repairs > 0 && <li>{t(mountingTexts.repaired, { n: repairs })}</li>}
      {expiresAt !== null && <li class="warn">{t(mountingTexts.ends, { time: formatTime(expiresAt, zone) })}</li>}
    </ul>
  )
}

function missingIn({ missing }: Outcome): { readonly count: number; readonly names: string } {
  const names = missing.flatMap(({ first }) => first)
  const count = missing.reduce((sum, group) => sum + group.count, 0)
  const some = names.slice(0, NAMED).join(language() === 'en' ? ', ' : '、')
  return { count, names: count > NAMED ? `${some}…` : some }
}

interface NotSoProps {
  readonly order: MountOrder
  readonly trouble: NonNullable<typeof notPrepared.value>
}

function NotSo({ order, trouble }: NotSoProps): JSX.Element {
  const problem = trouble instanceof NotPrepared ? trouble.problem : trouble
  return (
    <>
      <Trouble problem={problem} />
      <p class="ways">
        {problem.code === 'key-missing' && (
          <Button look="primary" icon="key" onClick={() => void browser.runtime.openOptionsPage()}>
            {t(findingTexts.setKey)}
          </Button>
        )}
        <Button icon="refresh" data-action="prepare-again" onClick={() => void start(order)}>
          {t(mountingTexts.again)}
        </Button>
      </p>
    </>
  )
}
