import type { JSX } from 'preact'
import { isOwnSpace, ROOT } from '../../core/index.ts'
import type { Job } from '../../messages/index.ts'
import { pageUrl } from '../../pan123/index.ts'
import { jobTexts } from '../../texts/index.ts'
import { Icon, t } from '../../ui/index.ts'
import { Trouble } from '../trouble.tsx'
import { JobButton } from './job-button.tsx'

/** How far 123pan has told what there is by now, and what it waits for. */
export function JobLine({ job }: { readonly job: Job }): JSX.Element {
  const { state, problem, space } = job
  const asking = state === 'waiting' && (!problem || problem.code === 'tab-gone')
  return (
    <div class={`reading ${state}`} data-state={state}>
      <p role="status">
        <b>{wordsFor(job)}</b>
      </p>
      {asking && <p>{t(isOwnSpace(space) ? jobTexts.waitingOwn : jobTexts.waitingShare)}</p>}
      {problem && state !== 'running' && !asking && <Trouble problem={problem} />}
      {state === 'running' && <Progress job={job} />}
      <div class="ways">
        {state !== 'running' && (
          <a class="button" href={pageUrl(space)} target="_blank" rel="noreferrer" data-action="pan-tab">
            {t(jobTexts.openTab)}
            <Icon name="external" size={14} />
          </a>
        )}
        {state === 'paused' && <JobButton does="resumeJob" />}
        <JobButton does="stopJob" />
      </div>
    </div>
  )
}

function wordsFor({ kind, state, problem, at }: Job): string {
  if (state === 'waiting') return t(jobTexts.waiting)
  if (state === 'paused') return t(jobTexts.paused)
  if (problem) return t(jobTexts.tooFast)
  if (kind === 'links') return t(jobTexts.gettingLinks)
  const name = at?.id === ROOT ? t(jobTexts.topFolder) : at?.name
  return name ? t(jobTexts.listingFolder, { name }) : t(jobTexts.listing)
}

function Progress({ job: { kind, done, total } }: { readonly job: Job }): JSX.Element {
  const [some, open] = kind === 'list' ? [jobTexts.folders, jobTexts.foldersOpen] : [jobTexts.links, jobTexts.linksOpen]
  return (
    <>
      <progress
        aria-label={t(jobTexts.job)}
        max={total ?? undefined}
        value={total === null ? undefined : Math.min(done, total)}
      />
      <p class="hint">{total === null ? t(open, { done }) : t(some, { done, total })}</p>
    </>
  )
}
