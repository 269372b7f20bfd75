import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { isOwnSpace, type Problem, ROOT } from '../../core/index.ts'
import type { Job } from '../../messages/index.ts'
import { PAGE_PATTERNS } from '../../pan123/index.ts'
import { jobTexts, noticeTexts } from '../../texts/index.ts'
import { Button, gap, Icon, IconButton, problemWords, t } from '../../ui/index.ts'
import { catalogue } from '../state/drive.ts'
import { dismissJob, pause, resume, stop } from '../state/job.ts'
import { openPanTab } from '../state/pan-tab.ts'
import { Allow } from './allow.tsx'
import { JobFindings } from './job-findings.tsx'
import { isOnThePage } from './page-help.tsx'
import { timeLeft } from './time-left.ts'
import { Report } from './report.tsx'

/** What the background is doing for the user, how far it is, what stands in its way; and, until dismissed, how it ended. */
export function JobBar({ job: now }: { readonly job: Job }): JSX.Element {
  const over = now.state === 'done' || now.state === 'failed' || now.state === 'stopped'
  const calm = now.state === 'running' || now.state === 'done'
  return (
    <section class={`job-bar ${calm ? '' : 'halted'}`} aria-label={t(jobTexts.job)} data-state={now.state}>
      <div class="line">
        <span class="words" role="status" title={t(jobTexts.goesOn)}>
          {over && <Place job={now} />}
          {wordsFor(now)}
        </span>
        {over ? <IconButton icon="close" label={t(noticeTexts.close)} onClick={dismissJob} /> : <Controls job={now} />}
      </div>
      {!over && <Progress job={now} />}
      {!over && <Counts job={now} />}
      <Trouble job={now} />
      <JobFindings job={now} />
    </section>
  )
}

/** Which folder it was about: the user may be elsewhere by now. Left out where its name is not known. */
function Place({ job: { space, folder } }: { readonly job: Job }): JSX.Element | null {
  const [name, setName] = useState('')
  useEffect(() => {
    const known = folder === ROOT ? Promise.resolve(t(jobTexts.topFolder)) : nameIn(space, folder)
    void known.then(setName)
  }, [space, folder])
  return name === '' ? null : (
    <>
      <bdi class="place">{name}</bdi>
      {' · '}
    </>
  )
}

const nameIn = (space: Job['space'], folder: number): Promise<string> =>
  catalogue.path(space, folder).then(
    (path) => path.at(-1)?.name ?? '',
    () => '',
  )

const nameOf = ({ id, name }: NonNullable<Job['at']>): string => (id === ROOT ? t(jobTexts.topFolder) : name)

function wordsFor({ kind, state, problem, at, done, entries }: Job): string {
  const list = kind === 'list'
  switch (state) {
    case 'waiting':
      return t(jobTexts.waiting)
    case 'paused':
      return t(jobTexts.paused)
    case 'failed':
    case 'stopped':
      return t(list ? jobTexts.failedList : jobTexts.failedLinks)
    case 'done':
      return list ? t(jobTexts.doneList, { folders: done, entries }) : t(jobTexts.doneLinks, { n: done })
    default:
      if (problem) return t(jobTexts.tooFast)
      if (!list) return t(jobTexts.gettingLinks)
      return at ? t(jobTexts.listingFolder, { name: nameOf(at) }) : t(jobTexts.listing)
  }
}

const Controls = ({ job: { state } }: { readonly job: Job }): JSX.Element => (
  <>
    {state === 'paused' ? (
      <Button look="quiet" icon="play" data-action="resume-job" onClick={() => void resume()}>
        {t(jobTexts.resume)}
      </Button>
    ) : (
      <Button look="quiet" icon="pause" data-action="pause-job" onClick={() => void pause()}>
        {t(jobTexts.pause)}
      </Button>
    )}
    <Button look="quiet" icon="stop" data-action="stop-job" onClick={() => void stop()}>
      {t(jobTexts.stop)}
    </Button>
  </>
)

const Progress = ({ job: { done, total } }: { readonly job: Job }): JSX.Element => (
  <progress
    aria-label={t(jobTexts.job)}
    max={total ?? undefined}
    value={total === null ? undefined : Math.min(done, total)}
  />
)

/** "212 of 800 folders · 10,400 entries · 231 requests", and the forecast. */
function Counts({
  job: { kind, state, problem, done, total, entries, requests, left },
}: {
  readonly job: Job
}): JSX.Element {
  // While it backs off nobody knows for how long.
  const forecast = state === 'running' && !problem ? left : null
  const [some, open] = kind === 'list' ? [jobTexts.folders, jobTexts.foldersOpen] : [jobTexts.links, jobTexts.linksOpen]
  const parts = [
    total === null ? t(open, { done }) : t(some, { done, total }),
    ...(kind === 'list' ? [t(jobTexts.entries, { n: entries })] : []),
    t(jobTexts.requests, { n: requests }),
  ]
  return (
    <p class="counts">
      <span>{parts.join(' · ')}</span>
      {forecast && <b>{t(jobTexts.forecast, { time: timeLeft(forecast.seconds), n: forecast.requests })}</b>}
    </p>
  )
}

/** What the user must do before it goes on, with the button that does it. */
function Trouble({ job: { state, space, problem } }: { readonly job: Job }): JSX.Element | null {
  if (state === 'waiting')
    return (
      <p class="trouble">
        <span>
          {problem && !noTab(problem, space)
            ? sentence(problem)
            : t(isOwnSpace(space) ? jobTexts.waitingOwn : jobTexts.waitingShare)}
        </span>
        {problem?.code === 'no-access' ? <Allow origins={PAGE_PATTERNS} /> : <PanTab space={space} />}
      </p>
    )
  if (!problem || (state !== 'paused' && state !== 'failed')) return null
  return (
    <p class="trouble" role="alert">
      <Icon name="warning" />
      <span>
        {sentence(problem)} <Report problem={problem} />
      </span>
      {isOnThePage(problem.code) && <PanTab space={space} />}
    </p>
  )
}

/** Whether no tab shows what is wanted; of a share also where the tabs there are show something else. */
const noTab = ({ code }: Problem, space: Job['space']): boolean =>
  code === 'tab-gone' || (code === 'reload-tab' && !isOwnSpace(space))

const PanTab = ({ space }: Pick<Job, 'space'>): JSX.Element => (
  <Button icon="external" data-action="pan-tab" onClick={() => void openPanTab(space)}>
    {t(jobTexts.openTab)}
  </Button>
)

function sentence(problem: Problem): string {
  const { what, todo } = problemWords(problem)
  return what + gap() + todo
}
