import type { JSX } from 'preact'
import { DRIVERS } from '../../openlist/index.ts'
import { protectionTexts } from '../../texts/index.ts'
import { Icon, gap, t } from '../../ui/index.ts'

/** 123pan's page that has the switch (facts of 2026-09). */
const DIRECT_LINKS = 'https://www.123pan.com/DirectLink'

interface LinkMendProps {
  readonly driver: string
  /** The direct link as mounted. */
  readonly url: string
}

/** What to do about direct links that open for everybody: only 123pan's own page can change it. */
export const LinkMend = ({ driver, url }: LinkMendProps): JSX.Element => (
  <p class="mend">
    <span class="hint">
      {t(protectionTexts.linkMend)}
      {driver === DRIVERS.pan123Link && gap() + t(protectionTexts.linkMendKey)}
      {driver === DRIVERS.urlTree && !/[?&]auth_key=/.test(url) && gap() + t(protectionTexts.linkMendUnsigned)}
    </span>
    <a href={DIRECT_LINKS} target="_blank" rel="noreferrer">
      {t(protectionTexts.openDirectLinks)}
      <Icon name="external" size={14} />
    </a>
  </p>
)
