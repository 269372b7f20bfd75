import type { JSX } from 'preact'
import { problemOf } from '../../core/index.ts'
import { copyText } from '../../platform/index.ts'
import { listTexts, popupTexts } from '../../texts/index.ts'
import { Button, Icon, IconButton, t } from '../../ui/index.ts'
import { counts } from '../state/counts.ts'
import { drive, folder } from '../state/drive.ts'
import { listBelow, unlessBusy, trouble } from '../state/job.ts'
import { say } from '../state/notes.ts'
import { KnownMark } from '../tree/known-mark.tsx'

async function copyId(): Promise<void> {
  try {
    await copyText(String(folder.peek().id))
    say(t(popupTexts.folderIdCopied))
  } catch (error) {
    trouble.value = problemOf(error)
  }
}

/** The folder's id, one click from the clipboard; and how to get to know all that is below the folder. */
export const FolderBar = (): JSX.Element => (
  <div class="folder-bar">
    <button type="button" class="folder-id" title={t(popupTexts.copyFolderId)} onClick={() => void copyId()}>
      <span>{t(popupTexts.folderId)}</span>
      <b>{folder.value.id}</b>
      <Icon name="copy" size={15} />
    </button>
    <Below />
  </div>
)

function Below(): JSX.Element | null {
  const now = drive.value
  const { id } = folder.value
  const { unlisted, whole } = counts.value
  const list = (): void => void listBelow([id])
  if (!now || !whole) return null
  const complete = now.tree.complete(id)
  if (complete && unlisted === 0)
    return (
      <IconButton
        icon="refresh"
        label={t(listTexts.listAgain)}
        data-action="list-below"
        {...unlessBusy()}
        onClick={list}
      />
    )
  return (
    <span class="known">
      {complete ? (
        <span class="chip warn" title={t(listTexts.belowUnlistedWhy, { n: unlisted })}>
          {t(listTexts.belowUnlisted, { n: unlisted })}
        </span>
      ) : (
        <KnownMark drive={now} folder={id} />
      )}
      <Button icon="below" data-action="list-below" title={t(listTexts.listBelowWhy)} {...unlessBusy()} onClick={list}>
        {t(listTexts.listBelow)}
      </Button>
    </span>
  )
}
