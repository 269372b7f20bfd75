import type { JSX } from 'preact'
import { accounts, KeyForm } from '../options/index.ts'
import { welcomeTexts } from '../texts/index.ts'
import { Icon, t } from '../ui/index.ts'

/** Takes the key of the account that was seen last; where none was, of the one that is typed in. */
export function KeyStep(): JSX.Element {
  const [newest] = accounts.value
  const keyed = accounts.value.filter(({ keyLife }) => keyLife !== null)
  return (
    <>
      {keyed.map(({ uid }) => (
        <p class="good" role="status" key={uid}>
          <Icon name="check" />
          {t(welcomeTexts.keyKept, { uid })}
          <a href="../options/index.html">{t(welcomeTexts.testIt)}</a>
        </p>
      ))}
      {keyed.length === 0 && <KeyForm uid={newest?.uid ?? null} onKept={() => undefined} />}
    </>
  )
}
