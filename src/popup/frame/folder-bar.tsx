import type { JSX } from 'preact'
import { MountlinkError } from '../../core/index.ts'
import { copyText } from '../../platform/index.ts'
import { listTexts, popupTexts } from '../../texts/index.ts'
import { Button, Icon, t } from '../../ui/index.ts'
import { drive, folder } from '../state/drive.ts'
import { listFolder, running, trouble } from '../state/job.ts'
import { say } from '../state/notes.ts'

async function copyId(): Promise<void> {
  try {
    await copyText(String(folder.peek().id))
    say(t(popupTexts.folderIdCopied))
  } catch (error) {
    trouble.value = error instanceof MountlinkError ? error.problem : { code: 'clipboard' }
  }
}

/** The folder's id, one click from the clipboard; and how much of the folder is known, where it is not all. */
export function FolderBar(): JSX.Element {
  const { id } = folder.value
  return (
    <div class="folder-bar">
      <button type="button" class="folder-id" title={t(popupTexts.copyFolderId)} onClick={() => void copyId()}>
        <span>{t(popupTexts.folderId)}</span>
        <b>{id}</b>
        <Icon name="copy" size={15} />
      </button>
      <Known />
    </div>
  )
}

function Known(): JSX.Element | null {
  const now = drive.value
  const { id, read } = folder.value
  const state = now?.tree.folderState(id)
  if (!now || !read || !state || state.complete) return null
  const known = now.tree.countOf(id)
  return (
    <span class="known">
      <span title={state.total === null ? '' : t(listTexts.partlyHere, { known, total: state.total })}>
        {state.total === null
          ? t(listTexts.partlyOpenHere, { known })
          : t(listTexts.partlyShort, { known, total: state.total })}
      </span>
      <Button look="quiet" icon="list" disabled={running.value} onClick={() => void listFolder(id)}>
        {t(listTexts.listRest)}
      </Button>
    </span>
  )
}
