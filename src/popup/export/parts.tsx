import type { JSX } from 'preact'
import { formatSize } from '../../core/index.ts'
import type { Made } from '../../press/index.ts'
import { findingTexts, partsTexts } from '../../texts/index.ts'
import { gap, Icon, IconButton, t } from '../../ui/index.ts'
import { copyPart, download } from '../state/hand-over.ts'
import { making } from '../state/outcome.ts'

/** Storages listed one by one; the others are counted. */
const LISTED = 500

/** The storages into which an export is divided: each is taken away by itself. */
export function Parts({ made: { parts, restore } }: { readonly made: Made }): JSX.Element {
  return (
    <section class="parts" aria-label={t(partsTexts.count, { n: parts.length })}>
      <p class="finding">
        <Icon name="list" />
        <span>
          <b>{t(partsTexts.count, { n: parts.length })}</b>
          {gap()}
          {t(restore ? partsTexts.restore : partsTexts.each)}
        </span>
      </p>
      <ul>
        {parts.slice(0, LISTED).map((part, index) => (
          <li key={part.mountPath} data-part={part.mountPath}>
            <span class="words" title={part.mountPath}>
              <bdi>{part.mountPath}</bdi>
            </span>
            <small>
              {t(partsTexts.files, { n: part.files })} · {formatSize(part.bytes)}
            </small>
            <IconButton
              icon="copy"
              label={t(partsTexts.copy, { path: part.mountPath })}
              data-action="copy-part"
              disabled={making.value}
              onClick={() => void copyPart(index)}
            />
            <IconButton
              icon="download"
              label={t(partsTexts.download, { path: part.mountPath })}
              data-action="download-part"
              disabled={making.value}
              onClick={() => download(part)}
            />
          </li>
        ))}
        {parts.length > LISTED && <li>{t(findingTexts.andMore, { n: parts.length - LISTED })}</li>}
      </ul>
    </section>
  )
}
