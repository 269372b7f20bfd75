import type { JSX } from 'preact'
import { accessTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { askAccess } from '../state/access.ts'

interface AllowProps {
  /** Match patterns of the pages to be read. */
  readonly origins: readonly string[]
}

/** Asks the browser to let us read pages again. */
export const Allow = ({ origins }: AllowProps): JSX.Element => (
  <Button look="primary" icon="shield" data-action="allow" onClick={() => void askAccess(origins)}>
    {t(accessTexts.allow)}
  </Button>
)
