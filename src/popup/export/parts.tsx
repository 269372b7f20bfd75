import type { JSX } from 'preact'
import { formatSize } from '../../core/index.ts'
import { exportTexts } from '../../texts/index.ts'
import { Icon, IconButton, t } from '../../ui/index.ts'
import { copyPart, download, made } from '../state/hand-over.ts'
import { making } from '../state/outcome.ts'

/** Storages listed one by one; the others are counted. */
const LISTED = 500

/** The storages into which an export is divided: each is taken away by itself. */
export function Parts(): JSX.Element | null {
  const parts = made.value?.parts ?? []
  if (parts.length < 2) return null
  return (
    <section class="parts" aria-label={t(exportTexts.parts, { n: parts.length })}>
      <p class="finding">
        <Icon name="list" />
        <span>
          <b>{t(exportTexts.parts, { n: parts.length })}</b>{' '}
          {t(made.value?.restore ? exportTexts.restoreHow : exportTexts.partsEach)}
        </span>
      </p>
      <ul>
        {parts.slice(0, LISTED).map((part, index) => (
          <li key={part.mountPath} data-part={part.mountPath}>
            <span class="words" title={part.mountPath}>
              {part.mountPath}
            </span>
            <small>
              {t(exportTexts.partFiles, { n: part.files })} · {formatSize(part.bytes)}
            </small>
            <IconButton
              icon="copy"
              label={t(exportTexts.partCopy, { path: part.mountPath })}
              data-action="copy-part"
              disabled={making.value}
              onClick={() => void copyPart(index)}
            />
            <IconButton
              icon="download"
              label={t(exportTexts.partDownload, { path: part.mountPath })}
              data-action="download-part"
              disabled={making.value}
              onClick={() => download(part)}
            />
          </li>
        ))}
        {parts.length > LISTED && <li>{t(exportTexts.andMore, { n: parts.length - LISTED })}</li>}
      </ul>
    </section>
  )
}
