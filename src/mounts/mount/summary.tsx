import type { JSX } from 'preact'
import { isOwnSpace } from '../../core/index.ts'
import type { MountOrder } from '../../library/index.ts'
import { browser } from '../../platform/index.ts'
import { findingTexts, formatTexts, mountingTexts } from '../../texts/index.ts'
import { Button, Icon, t } from '../../ui/index.ts'
import { localTime } from '../local-time.ts'
import { NotPrepared } from '../steps/prepare.ts'
import { Trouble } from '../trouble.tsx'
import { notPrepared, prepared, start } from './flow.ts'
import { Known } from './known.tsx'

/** What is going to be mounted, and what there is to know of it. */
export function Summary({ order }: { readonly order: MountOrder }): JSX.Element {
  const made = prepared.value
  const trouble = notPrepared.value
  const top = t(isOwnSpace(order.space) ? mountingTexts.top : mountingTexts.wholeShare)
  const folder = order.folder.name || top
  return (
    <section class="card summary">
      <h2>
        <Icon name="folder" size={20} class="kind folder" />
        <bdi>
          {made && made.files > 0
            ? t(mountingTexts.files, { n: made.files, folder })
            : order.folder.name
              ? t(mountingTexts.folder, { folder })
              : top}
        </bdi>
        <span class="chip">{t(formatTexts[order.format].title)}</span>
      </h2>
      {!made && !trouble && <p role="status">{t(mountingTexts.preparing)}</p>}
      {made && (
        <Known outcome={made.outcome}>
          {made.expiresAt !== null && (
            <li class="warn">{t(mountingTexts.ends, { time: localTime(made.expiresAt) })}</li>
          )}
        </Known>
      )}
      {trouble && <NotSo order={order} trouble={trouble} />}
    </section>
  )
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
