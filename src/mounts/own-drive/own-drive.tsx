import { useEffect } from 'preact/hooks'
import type { JSX } from 'preact'
import type { MountOrder } from '../../library/index.ts'
import { mountingTexts, ownDriveTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'
import { CopyButton } from '../copy-button.tsx'
import { done } from '../mount/flow.ts'
import { readStorages } from '../state/storages.ts'
import { Result } from '../mount/result.tsx'
import { ServerChoice } from '../mount/server-choice.tsx'
import { chosenBase } from '../state/servers.ts'
import { ExistingDrive } from './existing-drive.tsx'
import { NewDrive } from './new-drive.tsx'

/** A folder of one's own drive: its id, a storage that is there to show it, or the settings for a new one. */
export function OwnDrive({ order: { folder, space } }: { readonly order: MountOrder }): JSX.Element {
  const base = chosenBase.value
  useEffect(() => void readStorages(), [base])
  if (done.value) return <Result done={done.value} />
  return (
    <div class="flow">
      <section class="card summary">
        <h2>{t(ownDriveTexts.title, { folder: folder.name || t(mountingTexts.top) })}</h2>
        <p>{t(ownDriveTexts.why)}</p>
        <p class="line">
          <span class="label">{t(ownDriveTexts.id)}</span>
          <code id="folder-id">{folder.id}</code>
          <CopyButton text={String(folder.id)}>{t(ownDriveTexts.copy)}</CopyButton>
        </p>
      </section>
      <ServerChoice />
      {base !== null && <ExistingDrive folder={folder.id} space={space} />}
      <NewDrive folder={folder.id} base={base} />
    </div>
  )
}
