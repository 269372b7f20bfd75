import type { JSX } from 'preact'
import type { Problem } from '../../core/index.ts'
import { type Circumstances, ReportButton } from '../../ui/index.ts'
import { format } from '../state/choice.ts'
import { counts } from '../state/counts.ts'

function circumstances(): Circumstances {
  const { knownFiles, pickedFiles } = counts.peek()
  const { id } = format.peek() ?? {}
  return { known: knownFiles, picked: pickedFiles, ...(id === undefined ? {} : { format: id }) }
}

/** A problem's code and the report of it, with how much is shown and picked. */
export const Report = ({ problem }: { readonly problem: Problem }): JSX.Element => (
  <ReportButton problem={problem} circumstances={circumstances} />
)
