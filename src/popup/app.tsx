import type { JSX } from 'preact'
import { ExportPanel } from './export/panel.tsx'
import { FolderView } from './frame/folder-view.tsx'
import { Header } from './frame/header.tsx'
import { NoFolder } from './frame/no-folder.tsx'
import { where } from './state/where.ts'

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
      ) : (
        <NoFolder where={now} />
      )}
    </>
  )
}
