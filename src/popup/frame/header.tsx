import type { JSX } from 'preact'
import { browser, changeSettings } from '../../platform/index.ts'
import { popupTexts } from '../../texts/index.ts'
import { IconButton, language, Mark, t } from '../../ui/index.ts'
import { where } from '../state/where.ts'
import { Breadcrumb } from './breadcrumb.tsx'

/** Who we are, where the user is, and the two switches that are wanted at once. */
export const Header = (): JSX.Element => (
  <header class="header">
    <span class="brand" title={t(popupTexts.product)}>
      <Mark size={26} />
    </span>
    {where.value.kind === 'at' ? <Breadcrumb /> : <h1>{t(popupTexts.product)}</h1>}
    <button
      type="button"
      class="button quiet language"
      title={t(popupTexts.switchLanguage)}
      onClick={() => void changeSettings({ language: language() === 'zh-CN' ? 'en' : 'zh-CN' })}
    >
      {t(popupTexts.otherLanguage)}
    </button>
    <IconButton
      icon="settings"
      label={t(popupTexts.openSettings)}
      onClick={() => void browser.runtime.openOptionsPage()}
    />
  </header>
)
