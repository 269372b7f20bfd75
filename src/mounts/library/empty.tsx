import type { JSX } from 'preact'
import { pageUrl } from '../../pan123/index.ts'
import { jobTexts, libraryTexts } from '../../texts/index.ts'
import { Icon, t } from '../../ui/index.ts'
import { servers } from '../state/servers.ts'

/** What is shown as long as nothing was mounted: how to begin. */
export const Empty = (): JSX.Element => (
  <section class="card empty">
    <Icon name="empty" size={44} />
    <h2>{t(libraryTexts.empty)}</h2>
    <p>{t(libraryTexts.emptyHow)}</p>
    <p class="ways">
      <a class="button primary" href={pageUrl()} target="_blank" rel="noreferrer">
        {t(jobTexts.openTab)}
        <Icon name="external" size={14} />
      </a>
      {servers.value?.length === 0 && (
        <a class="button" href="#servers">
          {t(libraryTexts.emptyServer)}
        </a>
      )}
    </p>
  </section>
)
