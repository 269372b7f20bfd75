import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { onLibrary } from '../../library/index.ts'
import { ServerChoice } from '../mount/server-choice.tsx'
import { readStorages } from '../state/storages.ts'
import { chosenBase } from '../state/servers.ts'
import { DeadList } from './dead-list.tsx'
import { MountButton } from './mount-button.tsx'
import { PasteField } from './paste-field.tsx'
import { RestoreFile } from './restore-file.tsx'
import { ShareTable } from './share-table.tsx'
import { readLibrary, table } from './state.ts'

/** Many shares: pasted, checked, mounted or written to a file; and those that are dead. */
export function SharesView(): JSX.Element {
  const base = chosenBase.value
  useEffect(() => void readStorages(), [base])
  useEffect(() => {
    void readLibrary()
    return onLibrary(() => void readLibrary())
  }, [])
  return (
    <div class="shares">
      <PasteField />
      {table.value.length > 0 && (
        <>
          <ShareTable />
          <ServerChoice />
          {base !== null && <MountButton />}
          <RestoreFile />
        </>
      )}
      <DeadList />
    </div>
  )
}
