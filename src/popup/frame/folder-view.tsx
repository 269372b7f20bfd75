import type { JSX } from 'preact'
import { listTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { drive, folder } from '../state/drive.ts'
import { listFolder, running } from '../state/job.ts'
import { filtering, narrow, rows } from '../state/view.ts'
import { SearchBox } from '../tree/search-box.tsx'
import { Tree } from '../tree/tree.tsx'
import { Banners } from './banners.tsx'
import { FolderBar } from './folder-bar.tsx'
import { JobBar } from './job-bar.tsx'
import { Notice } from './notice.tsx'
import { StatusLine } from './status-line.tsx'

/** The left half: the folder that the tab shows. */
export const FolderView = (): JSX.Element => (
  <main class="folder-view">
    <FolderBar />
    <Banners />
    <SearchBox />
    <List />
    <JobBar />
    <StatusLine />
  </main>
)

function List(): JSX.Element {
  const { id, read } = folder.value
  if (!drive.value || !read) return <Waiting />
  if (rows.value.length > 0) return <Tree />
  if (filtering.value)
    return (
      <Notice
        icon="search"
        title={t(listTexts.noHitsTitle)}
        action={<Button onClick={() => narrow({ text: '', type: null })}>{t(listTexts.clearFilter)}</Button>}
      >
        {t(listTexts.noHits)}
      </Notice>
    )
  if (drive.value.tree.complete(id))
    return (
      <Notice icon="empty" title={t(listTexts.emptyTitle)}>
        {t(listTexts.empty)}
      </Notice>
    )
  return (
    <Notice
      icon="folder"
      title={t(listTexts.unlistedTitle)}
      action={
        <Button look="primary" icon="list" disabled={running.value} onClick={() => void listFolder(id)}>
          {t(listTexts.listThis)}
        </Button>
      }
    >
      {t(listTexts.unlisted)}
    </Notice>
  )
}

const Waiting = (): JSX.Element => (
  <section class="notice" role="status">
    <span class="spinner" />
    <p>{t(listTexts.loading)}</p>
  </section>
)
