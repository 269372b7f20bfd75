import type { JSX } from 'preact'
import type { Problem } from '../../core/index.ts'
import { pageUrl, type Where } from '../../pan123/index.ts'
import { browser } from '../../platform/index.ts'
import { accessTexts, noticeTexts, windowNotes } from '../../texts/index.ts'
import { Button, problemWords, t } from '../../ui/index.ts'
import { offerHost } from '../state/access.ts'
import { shownJob } from '../state/job.ts'
import { leave, seat } from '../state/seat.ts'
import { Allow } from './allow.tsx'
import { JobBar } from './job-bar.tsx'
import { Notice } from './notice.tsx'
import { PageHelp, Reload } from './page-help.tsx'
import { Report } from './report.tsx'

async function openPan(): Promise<void> {
  await browser.tabs.create({ url: pageUrl() })
  leave()
}

interface NoFolderProps {
  readonly where: Exclude<Where, { kind: 'at' | 'looking' }>
}

/** What the popup says when the tab shows no folder that it knows; a job goes on all the same. */
export const NoFolder = ({ where }: NoFolderProps): JSX.Element => (
  <>
    <Why where={where} />
    {shownJob.value && <JobBar job={shownJob.value} />}
  </>
)

function Why({ where }: NoFolderProps): JSX.Element {
  switch (where.kind) {
    case 'elsewhere':
      return (
        <Notice
          icon="external"
          title={t(noticeTexts.elsewhereTitle)}
          action={
            <>
              <Button look="primary" onClick={() => void openPan()}>
                {t(noticeTexts.openPan)}
              </Button>
              {where.newHost && <NewHost host={where.newHost} />}
            </>
          }
        >
          {t(seat === 'popup' ? noticeTexts.elsewhere : windowNotes.elsewhere)}
        </Notice>
      )
    case 'no-access':
      return (
        <Notice icon="shield" title={t(accessTexts.noAccessTitle)} action={<Allow origins={where.origins} />}>
          {t(accessTexts.noAccess)}
        </Notice>
      )
    case 'reload':
      return (
        <Notice icon="refresh" title={t(noticeTexts.reloadTitle)} action={<Reload look="primary" />}>
          {t(noticeTexts.reloadWhy)}
        </Notice>
      )
    case 'logged-out':
      return (
        <Notice icon="key" title={t(noticeTexts.loggedOutTitle)} action={<PageHelp code="logged-out" look="primary" />}>
          {t(noticeTexts.loggedOut)}
        </Notice>
      )
    default:
      return <NothingSeen problem={where.problem} />
  }
}

const NewHost = ({ host }: { readonly host: string }): JSX.Element => (
  <Button look="quiet" data-action="new-host" onClick={() => void offerHost(host)}>
    {t(accessTexts.offerHost)}
  </Button>
)

/** The page is one of 123pan's, and no folder of it is known: because 123pan refused, or because none was opened. */
function NothingSeen({ problem }: { readonly problem: Problem | null }): JSX.Element {
  if (!problem)
    return (
      <Notice icon="folder" title={t(noticeTexts.nothingTitle)} action={<Reload look="primary" />}>
        {t(noticeTexts.nothing)}
      </Notice>
    )
  const { what, todo } = problemWords(problem)
  return (
    <Notice icon="warning" title={what} action={<PageHelp code={problem.code} look="primary" />}>
      {todo} <Report problem={problem} />
    </Notice>
  )
}
