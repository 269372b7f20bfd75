import type { JSX } from 'preact'
import type { Problem } from '../../core/index.ts'
import { listTexts, popupTexts, problemTexts } from '../../texts/index.ts'
import { Button, t, tell } from '../../ui/index.ts'
import { drive, folder } from '../state/drive.ts'
import { diskTrouble, show } from '../state/go.ts'
import { listBelow, listFolder, running } from '../state/job.ts'
import { filtering, narrow, rows } from '../state/view.ts'
import { where } from '../state/where.ts'
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
  const { id, shown } = folder.value
  if (diskTrouble.value) return <DiskTrouble problem={diskTrouble.value} />
  if (!drive.value || !shown) return <Waiting />
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
            disabled={running.value}
            onClick={() => void listBelow([id])}
          >
            {t(listTexts.listBelow)}
          </Button>
          <Button icon="list" disabled={running.value} onClick={() => void listFolder(id)}>
            {t(listTexts.listThis)}
          </Button>
        </span>
      }
    >
      {t(listTexts.unlisted)}
    </Notice>
  )
}

function DiskTrouble({ problem }: { readonly problem: Problem }): JSX.Element {
  const { what, todo } = problemTexts[problem.code]
  return (
    <Notice
      icon="warning"
      title={tell(what, problem.detail)}
      action={
        <Button look="primary" onClick={again}>
          {t(popupTexts.again)}
        </Button>
      }
    >
      {tell(todo, problem.detail)}
    </Notice>
  )
}

function again(): void {
  const now = where.peek()
  if (now.kind === 'at') void show(now.space, now.folder)
}

const Waiting = (): JSX.Element => (
  <section class="notice" role="status">
    <span class="spinner" />
    <p>{t(listTexts.loading)}</p>
  </section>
)
