import type { JSX } from 'preact'
import { changeSettings, type Settings } from '../../platform/index.ts'
import { accessTexts, optionsTexts } from '../../texts/index.ts'
import { Button, Icon, settings, t } from '../../ui/index.ts'
import { readAccounts } from '../accounts/accounts.ts'
import type { ReadSettings, SettingName } from './settings-file.ts'

const NAMES = {
  language: optionsTexts.language,
  theme: optionsTexts.theme,
  defaultFormat: optionsTexts.defaultFormat,
  validMinutes: optionsTexts.validMinutes,
  signedHours: optionsTexts.signedHours,
  companion: optionsTexts.companion,
  spacing: optionsTexts.spacing,
  customHosts: optionsTexts.hosts,
  panHosts: accessTexts.panHosts,
} as const satisfies Record<SettingName, unknown>

/** What came of a file of settings. */
export function Imported({ file, came }: { readonly file: string; readonly came: ReadSettings }): JSX.Element {
  if (came.kind === 'none')
    return (
      <p class="bad">
        {came.why === 'newer' ? t(optionsTexts.importNewer, { file }) : t(optionsTexts.importNotOurs, { file })}
      </p>
    )
  const { plain, customHosts, panHosts, wrong, unknown } = came
  const taken = Object.keys(plain).length > 0
  const names = wrong.map((name) => t(NAMES[name])).join(' · ')
  return (
    <>
      {taken && (
        <p class="good">
          <Icon name="check" />
          {t(optionsTexts.imported, { file })}
        </p>
      )}
      {!taken && customHosts.length === 0 && panHosts.length === 0 && (
        <p>{t(optionsTexts.importedNothing, { file })}</p>
      )}
      {wrong.length > 0 && <p class="bad">{t(optionsTexts.importWrong, { names })}</p>}
      {unknown > 0 && <p>{t(optionsTexts.importUnknown, { n: unknown })}</p>}
      {panHosts.length > 0 && <p>{t(optionsTexts.importPanHosts, { hosts: panHosts.join(', ') })}</p>}
      {customHosts.length > 0 && <Hosts hosts={customHosts} />}
    </>
  )
}

/** Each is asked for by itself: links to it are signed from then on. */
const Hosts = ({ hosts }: { readonly hosts: Settings['customHosts'] }): JSX.Element => (
  <>
    <p class="warning">
      <Icon name="warning" />
      {t(optionsTexts.importHosts)}
    </p>
    <ul>
      {hosts.map((one) => (
        <li key={`${one.host} ${one.uid}`}>
          <code>{t(optionsTexts.importHost, { host: one.host, uid: one.uid })}</code>
          {isListed(one) ? (
            <span class="chip good">{t(optionsTexts.importAdded)}</span>
          ) : (
            <Button data-host={one.host} onClick={() => void add(one)}>
              {t(optionsTexts.importAdd)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  </>
)

type Host = Settings['customHosts'][number]

const isListed = ({ host, uid }: Host): boolean =>
  settings.value.customHosts.some((one) => one.host === host && one.uid === uid)

async function add(host: Host): Promise<void> {
  await changeSettings({ customHosts: [...settings.peek().customHosts, host] })
  await readAccounts()
}
