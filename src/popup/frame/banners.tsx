import type { JSX } from 'preact'
import type { Problem, ProblemCode } from '../../core/index.ts'
import { noticeTexts, privateTexts, windowNotes } from '../../texts/index.ts'
import { isApart } from '../../platform/index.ts'
import { gap, Icon, IconButton, problemWords, t } from '../../ui/index.ts'
import { expiring } from '../state/expiring.ts'
import { job, trouble } from '../state/job.ts'
import { notKept } from '../state/kept-view.ts'
import { odd } from '../state/troubled.ts'
import { pageTrouble } from '../state/where.ts'
import { ExpiringLine } from './expiring-line.tsx'
import { PageHelp, Reload } from './page-help.tsx'
import { Report } from './report.tsx'

/** Against these no button helps. */
const WAITING_HELPS: ReadonlySet<ProblemCode> = new Set(['too-fast', 'refused', 'traffic-used-up'])

const dismiss = (): void => {
  trouble.value = null
}

/** What went wrong or is missing, above what can be shown all the same. */
export function Banners(): JSX.Element {
  const { problem, lost } = pageTrouble.value
  return (
    <>
      {trouble.value && (
        <ProblemBanner
          problem={trouble.value}
          action={<IconButton icon="close" label={t(noticeTexts.close)} onClick={dismiss} />}
        />
      )}
      {problem && problem.code !== trouble.value?.code && problem.code !== job.value?.problem?.code && (
        <ProblemBanner
          problem={problem}
          action={WAITING_HELPS.has(problem.code) ? undefined : <PageHelp code={problem.code} look="quiet" />}
        />
      )}
      {lost > 0 && (
        <p class="banner" role="alert">
          <Icon name="warning" />
          <span>{t(noticeTexts.lost, { n: lost })}</span>
          <Reload look="quiet" />
        </p>
      )}
      {expiring.value && <ExpiringLine expiring={expiring.value} />}
      {odd.value > 0 && (
        <p class="banner calm" role="status">
          <Icon name="info" />
          <span>{t(noticeTexts.odd, { n: odd.value })}</span>
        </p>
      )}
      {isApart() && (
        <p class="banner calm" role="status">
          <Icon name="info" />
          <span>{t(privateTexts.apart)}</span>
        </p>
      )}
      {notKept.value && (
        <p class="banner calm" role="status">
          <Icon name="info" />
          <span>{t(windowNotes.notKept)}</span>
        </p>
      )}
    </>
  )
}

interface ProblemBannerProps {
  readonly problem: Problem
  readonly action?: JSX.Element | undefined
}

/** What happened, and what to do about it. */
export function ProblemBanner({ problem, action }: ProblemBannerProps): JSX.Element {
  const { what, todo } = problemWords(problem)
  return (
    <p class="banner" role="alert">
      <Icon name="warning" />
      <span>
        <b>{what}</b>
        {gap()}
        {todo} <Report problem={problem} />
      </span>
      {action}
    </p>
  )
}
