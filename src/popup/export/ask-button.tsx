import type { JSX } from 'preact'
import type { Missing } from '../../export/index.ts'
import { exportTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { askLinks, running } from '../state/job.ts'

interface AskButtonProps {
  readonly files: readonly Missing[]
  /** 123pan has said no before. */
  readonly again?: boolean
  readonly look?: 'primary' | 'plain'
}

/** Asks 123pan for the direct links of files: the only way there, and only on this click. */
export const AskButton = ({ files, again, look = 'plain' }: AskButtonProps): JSX.Element => (
  <Button
    icon="refresh"
    look={look}
    data-action="ask-links"
    disabled={running.value}
    onClick={() => void askLinks(files.map(({ id }) => id))}
  >
    {t(again ? exportTexts.askAgain : exportTexts.askLinks, { n: files.length })}
  </Button>
)
