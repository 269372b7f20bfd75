import type { JSX } from 'preact'
import { mountingTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { freePath } from '../steps/existing.ts'
import { existing, path, pathFits, plan, rowsNow } from './flow.ts'
import { storages } from '../state/storages.ts'

/** Paths that are named of several. */
const NAMED = 4

/** Where it is mounted, and what stands there already. */
export function PathField(): JSX.Element {
  const rows = rowsNow.value
  return (
    <section class="card">
      <div class="line">
        <label class="label wide" htmlFor="mount-path">
          {t(mountingTexts.path)}
        </label>
        <input
          id="mount-path"
          type="text"
          spellcheck={false}
          autocomplete="off"
          value={path.value}
          aria-invalid={!pathFits.value}
          aria-describedby="mount-path-state"
          onInput={({ currentTarget }) => {
            path.value = currentTarget.value
            plan.value = null
          }}
        />
        <p id="mount-path-state" class="state" role="status">
          {pathFits.value ? <State /> : <span class="bad">{t(mountingTexts.pathBad)}</span>}
        </p>
        {rows.length > 1 && (
          <p class="hint">
            {t(mountingTexts.several, {
              n: rows.length,
              paths: `${rows
                .slice(0, NAMED)
                .map((row) => row.mount_path)
                .join(' · ')}${rows.length > NAMED ? ' …' : ''}`,
            })}
          </p>
        )}
      </div>
    </section>
  )
}

function State(): JSX.Element | null {
  const all = storages.value
  if (!all) return null
  const { taken, ours } = existing.value
  const [first] = taken
  if (first) {
    const free = freePath(path.value, all)
    return (
      <>
        <span class="bad">{t(mountingTexts.pathTaken, { driver: first.driver })}</span>
        <Button look="quiet" data-action="take-free" onClick={() => (path.value = free)}>
          {t(mountingTexts.takeFree, { path: free })}
        </Button>
      </>
    )
  }
  const [own] = ours
  if (!own) return <span class="chip good">{t(mountingTexts.pathFree)}</span>
  const { driver, status } = own
  return (
    <span class="warn">
      {status === 'work' ? t(mountingTexts.pathOurs, { driver }) : t(mountingTexts.pathFailed, { driver, status })}
    </span>
  )
}
