import type { JSX } from 'preact'
import { optionsTexts } from '../../texts/index.ts'
import { Icon, t } from '../../ui/index.ts'

/** 123pan's page that shows key and switch (facts of 2026-09). */
const DIRECT_LINKS = 'https://www.123pan.com/DirectLink'

export const WhereIsMyKey = (): JSX.Element => (
  <details class="help">
    <summary>
      <Icon name="key" />
      {t(optionsTexts.whereKey)}
      <Icon name="down" size={14} />
    </summary>
    <p>{t(optionsTexts.whereKeySteps)}</p>
    <a href={DIRECT_LINKS} target="_blank" rel="noreferrer">
      {t(optionsTexts.openDirectLinks)}
      <Icon name="external" size={14} />
    </a>
  </details>
)
