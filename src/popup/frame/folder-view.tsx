import type { JSX } from 'preact'
import { listTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { later, seldomLoaded } from '../later.tsx'
import { drive, folder } from '../state/drive.ts'
import { diskTrouble } from '../state/go.ts'
import { listBelow, listFolder, unlessBusy, shownJob } from '../state/job.ts'
import { filtering, narrow, rows } from '../state/view.ts'
import { troubled } from '../state/troubled.ts'
import { SearchBox } from '../tree/search-box.tsx'
import { Tree } from '../tree/tree.tsx'
import { FolderBar } from './folder-bar.tsx'
import { Notice } from './notice.tsx'
import { StatusLine } from './status-line.tsx'

const DiskTrouble = later((all) => all.DiskTrouble)
const Banners = later((all) => all.Banners)
const JobBar = later((all) => all.JobBar)

/** The left half: the folder that the tab shows. */
export const FolderView = (): JSX.Element => (
  <main class="folder-view">
    <FolderBar />
    {troubled.value && <Banners />}
    <SearchBox />
    <List />
    {shownJob.value && <JobBar job={shownJob.value} />}
    <StatusLine />
  </main>
)

function List(): JSX.Element {
  const { id, shown } = folder.value
  if (diskTrouble.value) return <DiskTrouble problem={diskTrouble.value} />
  // It comes with what stands above it: it shall not move away under a pointer that goes for it.
  if (!drive.value || !shown || (troubled.value && !seldomLoaded.value)) return <Waiting />
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
        <span class="choices">
          <Button
            look="primary"
            icon="below"
            title={t(listTexts.listBelowWhy)}
            {...unlessBusy()}
            onClick={() => void listBelow([id])}
          >
            {t(listTexts.listBelow)}
          </Button>
          <Button icon="list" {...unlessBusy()} onClick={() => void listFolder(id)}>
            {t(listTexts.listThis)}
          </Button>
        </span>
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
