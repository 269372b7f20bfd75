import type { JSX } from 'preact'
import { ROOT } from '../../core/index.ts'
import type { Job } from '../../messages/index.ts'
import { listTexts, popupTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { drive, way } from '../state/drive.ts'
import { job, stop, waiting } from '../state/job.ts'
import { crumbName, topName } from './breadcrumb.tsx'

const nameOf = (id: number): string | null =>
  way.value.find((crumb) => crumb.id === id)?.name ?? drive.value?.tree.entry(id)?.name ?? null

/** A running job has trouble only where 123pan finds it too fast; a pause may last a minute. */
function doing({ kind, problem }: Job, name: string): string {
  if (problem) return t(popupTexts.pausing)
  return kind === 'list' ? t(popupTexts.listingFolder, { name }) : t(popupTexts.askingLinks)
}

/** What the background is doing for the user: how far it is, and a way to stop it. */
export function JobBar(): JSX.Element | null {
  const now = job.value
  if (now?.state !== 'running') return null
  const { done, total } = now
  const name = now.folder === ROOT ? topName() : crumbName({ id: now.folder, name: nameOf(now.folder) })
  return (
    <div class="job-bar" role="status" title={t(popupTexts.polite)}>
      <div class="line">
        <span class="words">
          {doing(now, name)}
          {waiting.value > 0 && <small>{t(popupTexts.listingMore, { n: waiting.value })}</small>}
        </span>
        <span class="count">
          {total === null ? t(popupTexts.progressOpen, { done }) : t(popupTexts.progress, { done, total })}
        </span>
        <Button look="quiet" icon="stop" onClick={() => void stop()}>
          {t(popupTexts.stop)}
        </Button>
      </div>
      <progress
        aria-label={t(listTexts.list)}
        max={total ?? undefined}
        value={total === null ? undefined : Math.min(done, total)}
      />
    </div>
  )
}
