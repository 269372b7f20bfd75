import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { problemOf, type SpaceId, uidOf } from '../../core/index.ts'
import { DRIVERS } from '../../openlist/index.ts'
import { readKey } from '../../platform/secrets.ts'
import { ownDriveTexts } from '../../texts/index.ts'
import { Button, settings, t } from '../../ui/index.ts'
import type { StorageInfo } from '../../openlist/api/index.ts'
import { doing, done, trouble } from '../mount/flow.ts'
import { storages } from '../state/storages.ts'
import { withServer } from '../mount/go.ts'
import { Doing } from '../mount/go-button.tsx'
import { Trouble } from '../trouble.tsx'
import { look } from '../steps/carry-out.ts'
import { isOwnDriver, showFolder } from '../steps/own-drive.ts'

interface ExistingDriveProps {
  readonly folder: number
  readonly space: SpaceId
}

/** Lets a storage of 123 Open or 123Pan that is there show the folder. */
export function ExistingDrive({ folder, space }: ExistingDriveProps): JSX.Element | null {
  const uid = uidOf(space) ?? ''
  const [key, setKey] = useState<string | null>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  const [withLinks, setWithLinks] = useState(true)
  useEffect(
    () =>
      void readKey(uid).then(setKey, (error: unknown) => {
        trouble.value = problemOf(error)
      }),
    [uid],
  )
  const all = storages.value?.filter(({ driver }) => isOwnDriver(driver))
  if (!all) return null
  const storage = all.find(({ id }) => id === chosen) ?? all[0]

  const set = (storage: StorageInfo): Promise<void> =>
    withServer('mounting', storage.mountPath, async (openList) => {
      const links = withLinks && key !== null ? { privateKey: key, validMinutes: settings.peek().validMinutes } : null
      const mounting = await showFolder(openList, storage, folder, links)
      done.value = { ...(await look(openList, mounting, () => undefined)), plan: null }
    })

  return (
    <section class="card">
      <h2>{t(ownDriveTexts.change)}</h2>
      <p class="hint">{t(storage ? ownDriveTexts.changeWhy : ownDriveTexts.none)}</p>
      {storage && (
        <>
          <div class="line">
            <label class="label wide" htmlFor="own-storage">
              {t(ownDriveTexts.storage)}
            </label>
            <select
              id="own-storage"
              value={String(storage.id)}
              onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
            >
              {all.map(({ id, mountPath, driver }) => (
                <option key={id} value={String(id)}>
                  {mountPath} · {driver}
                </option>
              ))}
            </select>
          </div>
          {storage.driver === DRIVERS.open123 &&
            (key === null ? (
              <p class="hint">{t(ownDriveTexts.noKey, { uid })}</p>
            ) : (
              <label class="tick">
                <input
                  type="checkbox"
                  checked={withLinks}
                  onChange={({ currentTarget }) => setWithLinks(currentTarget.checked)}
                />
                {t(ownDriveTexts.links, { uid })}
              </label>
            ))}
          {trouble.value && <Trouble problem={trouble.value} />}
          <div class="go">
            <Button
              look="primary"
              data-action="show-folder"
              disabled={doing.value !== null}
              onClick={() => void set(storage)}
            >
              {t(ownDriveTexts.set)}
            </Button>
            <p role="status">{doing.value && <Doing now={doing.value} />}</p>
          </div>
        </>
      )}
    </section>
  )
}
