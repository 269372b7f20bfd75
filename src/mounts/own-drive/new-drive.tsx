import type { JSX } from 'preact'
import { driveSettings, OWN_DRIVERS, type OwnDriver } from '../../openlist/index.ts'
import { ownDriveTexts } from '../../texts/index.ts'
import { Icon, t } from '../../ui/index.ts'
import { CopyButton } from '../copy-button.tsx'

interface NewDriveProps {
  readonly folder: number
  /** The chosen server; null where none is connected. */
  readonly base: string | null
}

/** The settings for a new storage, to be entered by hand with the login. */
export const NewDrive = ({ folder, base }: NewDriveProps): JSX.Element => (
  <section class="card">
    <h2>{t(ownDriveTexts.create)}</h2>
    <p class="hint">{t(ownDriveTexts.createWhy)}</p>
    {OWN_DRIVERS.map((driver, at) => (
      <div class="line" key={driver} data-driver={driver}>
        <pre class="settings">{settingsText(driver, folder)}</pre>
        <CopyButton text={settingsText(driver, folder)}>{t(ownDriveTexts.copySettings, { driver })}</CopyButton>
        {at === 0 && <span class="chip good">{t(ownDriveTexts.recommended)}</span>}
      </div>
    ))}
    {base !== null && (
      <p class="ways">
        <a class="button" href={`${base}/@manage/storages/add`} target="_blank" rel="noreferrer">
          {t(ownDriveTexts.openAdd)}
          <Icon name="external" size={14} />
        </a>
      </p>
    )}
  </section>
)

const settingsText = (driver: OwnDriver, folder: number): string =>
  Object.entries(driveSettings(driver, folder))
    .map(([field, value]) => `${field}: ${value}`)
    .join('\n')
