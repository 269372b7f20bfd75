import type { JSX } from 'preact'
import type { Problem } from '../../core/index.ts'
import { noticeTexts } from '../../texts/index.ts'
import { Button, problemWords, t } from '../../ui/index.ts'
import { show } from '../state/go.ts'
import { where } from '../state/where.ts'
import { Notice } from './notice.tsx'
import { Report } from './report.tsx'

/** Nothing can be read from disk: why, and once more. */
export function DiskTrouble({ problem }: { readonly problem: Problem }): JSX.Element {
  const { what, todo } = problemWords(problem)
  return (
    <Notice
      icon="warning"
      title={what}
      action={
        <Button look="primary" onClick={again}>
          {t(noticeTexts.again)}
        </Button>
      }
    >
      {todo} <Report problem={problem} />
    </Notice>
  )
}

function again(): void {
  const now = where.peek()
  if (now.kind === 'at') void show(now.space, now.folder)
}
