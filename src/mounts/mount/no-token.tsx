import type { JSX } from 'preact'
import { mountingTexts } from '../../texts/index.ts'
import { Button, Icon, t } from '../../ui/index.ts'
import type { MountOrder } from '../../library/index.ts'
import type { Prepared } from '../steps/prepare.ts'
import { saveFile } from './go.ts'

interface NoTokenProps {
  readonly order: MountOrder
  readonly prepared: Prepared
}

/** The same as a file, for who gives no token away: one storage for *Import*, several for *Backup & Restore*. */
export function NoToken({ order, prepared: { outcome } }: NoTokenProps): JSX.Element | null {
  if (outcome.kind !== 'made') return null
  const { restore, parts, warnings } = outcome.made
  const file = restore ?? parts[0]
  if (!file) return null
  return (
    <details class="card no-token">
      <summary>
        {t(mountingTexts.noToken)}
        <Icon name="down" size={14} />
      </summary>
      <p>{t(restore ? mountingTexts.restoreFile : mountingTexts.importFile)}</p>
      {warnings.includes('carries-key') && <p class="hint">{t(mountingTexts.carriesKey)}</p>}
      <p class="ways">
        <Button icon="download" data-action="save-file" onClick={() => void saveFile(order)}>
          {t(mountingTexts.saveFile, { file: file.fileName })}
        </Button>
      </p>
    </details>
  )
}
