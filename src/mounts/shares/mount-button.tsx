import type { JSX } from 'preact'
import { mountingTexts, sharesTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { storages } from '../state/storages.ts'
import { busy } from './busy.ts'
import { EndedEarly } from './ended-early.tsx'
import { mountable, mountAll } from './mount-all.ts'
import { Progress } from './progress.tsx'
import { resultOf, rows } from './state.ts'

/** The button that mounts all that is alive on the chosen server. */
export function MountButton(): JSX.Element {
  const n = mountable().length
  const isChecked = rows.value.some(({ check }) => check?.kind === 'alive')
  const isMounted = rows.value.some((row) => resultOf(row)?.kind === 'mounted')
  return (
    <>
      <div class="go">
        <Button
          look="primary"
          data-action="mount-shares"
          disabled={n === 0 || busy.value !== null || storages.value === null}
          onClick={() => void mountAll()}
        >
          {n === 0 ? t(mountingTexts.mount) : t(sharesTexts.mount, { n })}
        </Button>
        <Progress of={['mount', 'list']} />
        {busy.value === null && (
          <p class="hint">
            {isMounted ? (
              <a href="#mounts">{t(mountingTexts.toMounts)}</a>
            ) : (
              t(isChecked ? sharesTexts.mountWhy : sharesTexts.checkFirst)
            )}
          </p>
        )}
      </div>
      <EndedEarly of={['mount', 'list']} />
    </>
  )
}
