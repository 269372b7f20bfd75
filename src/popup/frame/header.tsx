import type { JSX } from 'preact'
import { browser, canOpenBeside, changeSettings, isPrivate, openBeside } from '../../platform/index.ts'
import { popupTexts, windowTexts } from '../../texts/index.ts'
import { IconButton, language, Mark, t } from '../../ui/index.ts'
import { leave, seat } from '../state/seat.ts'
import { bringToFront, where } from '../state/where.ts'
import { Breadcrumb } from './breadcrumb.tsx'

const TAB = browser.runtime.getURL('src/popup/index.html?in=tab')

/** Shows this window in a tab of its own, where it has more room: in the one that is there, or a new one. */
async function openAsTab(): Promise<void> {
  const [there] = await browser.tabs.query({ url: TAB, currentWindow: true })
  if (there?.id === undefined) await browser.tabs.create({ url: TAB })
  else await bringToFront(there.id)
  leave()
}

/** Shows this window beside the page. */
const openPanel = (): Promise<void> => openBeside().then(leave)

/** Shows what is mounted. */
const openMounts = (): Promise<void> => import('../state/mounts-page.ts').then((page) => page.openMounts())

/** Who we are, where the user is, the language, and the ways to more room, to what is mounted and to the settings. */
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
    {seat !== 'tab' && (
      <IconButton icon="external" label={t(windowTexts.asTab)} data-action="as-tab" onClick={() => void openAsTab()} />
    )}
    {seat !== 'panel' && canOpenBeside() && (
      <IconButton icon="panel" label={t(windowTexts.asPanel)} data-action="as-panel" onClick={() => void openPanel()} />
    )}
    {!isPrivate() && (
      <IconButton
        icon="server"
        label={t(popupTexts.openMounts)}
        data-action="open-mounts"
        onClick={() => void openMounts()}
      />
    )}
    <IconButton
      icon="settings"
      label={t(popupTexts.openSettings)}
      onClick={() => void browser.runtime.openOptionsPage()}
    />
  </header>
)
