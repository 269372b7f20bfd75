import type { JSX } from 'preact'
import { sharesTexts } from '../../texts/index.ts'
import { Button, gap, Icon, t } from '../../ui/index.ts'
import { EndedEarly } from './ended-early.tsx'
import { savable, saveRestore } from './save-restore.ts'

/** The same as a file, for who gives no token away. Nothing while no share is known to be alive. */
export function RestoreFile(): JSX.Element | null {
  const shares = savable()
  if (shares.length === 0) return null
  const secret = shares.some(({ share }) => share.password !== '')
  return (
    <details class="card no-token">
      <summary>
        {t(sharesTexts.withoutServer)}
        <Icon name="down" size={14} />
      </summary>
      <p>
        {t(sharesTexts.restore)}
        {secret && gap() + t(sharesTexts.carriesPasswords)}
      </p>
      <p class="ways">
        <Button icon="download" data-action="save-restore" onClick={saveRestore}>
          {t(sharesTexts.saveRestore, { n: shares.length })}
        </Button>
      </p>
      <EndedEarly of={['save']} />
    </details>
  )
}
