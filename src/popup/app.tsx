import type { JSX } from 'preact'
import { popupTexts } from '../texts/index.ts'
import { t } from '../ui/index.ts'
import { later } from './later.tsx'
import { ExportPanel } from './export/panel.tsx'
import { FolderView } from './frame/folder-view.tsx'
import { Header } from './frame/header.tsx'
import { where } from './state/where.ts'

const NoFolder = later((all) => all.NoFolder)

export function App(): JSX.Element {
  const now = where.value
  return (
    <>
      <Header />
      {now.kind === 'at' ? (
        <div class="halves">
          <FolderView />
          <ExportPanel />
        </div>
      ) : now.kind === 'looking' ? (
        <Looking />
      ) : (
        <NoFolder where={now} />
      )}
    </>
  )
}

const Looking = (): JSX.Element => (
  <section class="notice" role="status">
    <span class="spinner" />
    <p>{t(popupTexts.looking)}</p>
  </section>
)
