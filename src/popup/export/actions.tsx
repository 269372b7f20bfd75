import type { JSX } from 'preact'
import { exportTexts } from '../../texts/index.ts'
import { Button, IconButton, t } from '../../ui/index.ts'
import { canMount, handOver, leadsOn, made } from '../state/hand-over.ts'
import { note } from '../state/notes.ts'

/** Copy, Download, Mount, and a word when it is done. Several storages are taken away one by one, or in one file, and mounted all together. */
export function Actions(): JSX.Element {
  const disabled = !leadsOn.value
  const several = (made.value?.parts.length ?? 1) > 1
  return (
    <div class="actions">
      <p class={`note ${note.value === null ? '' : 'on'}`} role="status">
        {note.value}
      </p>
      {!several && (
        <>
          <Button
            look="primary"
            icon="copy"
            data-action="copy"
            disabled={disabled}
            onClick={() => void handOver('copy')}
          >
            {t(exportTexts.copy)}
          </Button>
          <IconButton
            icon="download"
            label={t(exportTexts.download)}
            data-action="download"
            disabled={disabled}
            onClick={() => void handOver('download')}
          />
        </>
      )}
      {made.value?.restore && (
        <Button
          look="primary"
          icon="download"
          data-action="download"
          disabled={disabled}
          onClick={() => void handOver('download')}
        >
          {t(exportTexts.restore)}
        </Button>
      )}
      {canMount.value && (
        <Button icon="server" data-action="mount" disabled={disabled} onClick={() => void handOver('mount')}>
          {t(exportTexts.mount)}
        </Button>
      )}
    </div>
  )
}
