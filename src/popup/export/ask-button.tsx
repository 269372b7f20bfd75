import type { JSX } from 'preact'
import type { LinkGroup } from '../../messages/index.ts'
import { findingTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { space } from '../state/choice.ts'
import { getLinks, job, unlessBusy } from '../state/job.ts'

interface AskButtonProps {
  readonly groups: readonly LinkGroup[]
  /** 123pan has said no before. */
  readonly again?: boolean
  readonly look?: 'primary' | 'plain'
}

/** Whether no rule could be found the last time, so that the files may as well be asked for one by one. */
const ruleFailed = (): boolean =>
  job.value?.kind === 'links' &&
  job.value.space === space.value &&
  job.value.findings.some(({ code }) => code === 'no-common-rule' || code === 'no-link-space')

/** Gets the direct links of files: the only way there, and only on this click. */
export const AskButton = ({ groups, again, look = 'plain' }: AskButtonProps): JSX.Element => {
  const n = groups.reduce((sum, { files }) => sum + files.length, 0)
  return (
    <>
      <Button
        icon="refresh"
        look={look}
        data-action="ask-links"
        {...unlessBusy()}
        onClick={() => void getLinks(groups)}
      >
        {t(again ? findingTexts.askAgain : findingTexts.askLinks, { n })}
      </Button>
      {ruleFailed() && (
        <Button look="quiet" data-action="ask-each" {...unlessBusy()} onClick={() => void getLinks(groups, true)}>
          {t(findingTexts.askEach)}
        </Button>
      )}
    </>
  )
}
