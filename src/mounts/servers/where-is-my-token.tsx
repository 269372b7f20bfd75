import type { JSX } from 'preact'
import { serversTexts } from '../../texts/index.ts'
import { Icon, t } from '../../ui/index.ts'

/** As OpenList's settings are laid out (v4.2.5). */
export const WhereIsMyToken = (): JSX.Element => (
  <details class="help">
    <summary>
      <Icon name="key" />
      {t(serversTexts.whereToken)}
      <Icon name="down" size={14} />
    </summary>
    <p>{t(serversTexts.whereTokenSteps)}</p>
  </details>
)
