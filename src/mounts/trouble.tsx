import type { JSX } from 'preact'
import type { Problem } from '../core/index.ts'
import { gap, Icon, problemWords, ReportButton } from '../ui/index.ts'

/** What happened and what to do about it, with a report to copy. */
export function Trouble({ problem }: { readonly problem: Problem }): JSX.Element {
  const { what, todo } = problemWords(problem)
  return (
    <p class="trouble" role="alert" data-problem={problem.code}>
      <Icon name="warning" />
      <span>
        {what}
        {gap()}
        {todo} <ReportButton problem={problem} />
      </span>
    </p>
  )
}
