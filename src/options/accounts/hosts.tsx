import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { changeSettings, hostName } from '../../platform/index.ts'
import { optionsTexts } from '../../texts/index.ts'
import { Button, Icon, IconButton, settings, t } from '../../ui/index.ts'
import type { Account } from './accounts.ts'

/** The account's own direct-link domains: only what the user has confirmed is signed for. */
export function Hosts({ account: { uid, strangeHosts } }: { readonly account: Account }): JSX.Element {
  const [typed, setTyped] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const all = settings.value.customHosts
  const own = all.filter((entry) => entry.uid === uid)
  const seen = strangeHosts.filter((host) => !own.some((entry) => entry.host === host))
  const field = `host-${uid}`

  const keep = async (hosts: typeof all): Promise<void> => {
    await changeSettings({ customHosts: hosts })
  }
  const submit = (event: Event): void => {
    event.preventDefault()
    const host = hostName(typed)
    if (host === null) setRefused(t(optionsTexts.hostBad))
    else if (own.some((entry) => entry.host === host)) setRefused(t(optionsTexts.hostTaken))
    else {
      void keep([...all, { host, uid }])
      setTyped('')
    }
  }

  return (
    <details class="hosts" open={own.length > 0 || seen.length > 0}>
      <summary>
        {t(optionsTexts.hosts)}
        <span class="chip">{own.length}</span>
        <Icon name="down" size={14} />
      </summary>
      <p class="warning">
        <Icon name="warning" />
        {t(optionsTexts.hostWarning)}
      </p>
      {own.length === 0 && <p class="hint">{t(optionsTexts.hostsNone)}</p>}
      <ul>
        {own.map(({ host }) => (
          <li key={host}>
            <code>{host}</code>
            <IconButton
              icon="close"
              label={t(optionsTexts.hostRemove, { host })}
              onClick={() => void keep(all.filter((entry) => entry.uid !== uid || entry.host !== host))}
            />
          </li>
        ))}
      </ul>
      {seen.map((host) => (
        <p class="seen" key={host}>
          <span>{t(optionsTexts.hostSeen, { host })}</span>
          <Button look="quiet" onClick={() => setTyped(host)}>
            {t(optionsTexts.hostTake)}
          </Button>
        </p>
      ))}
      <form class="line" onSubmit={submit}>
        <label class="label" htmlFor={field}>
          {t(optionsTexts.hostField)}
        </label>
        <input
          id={field}
          type="text"
          placeholder={t(optionsTexts.hostHint)}
          value={typed}
          spellcheck={false}
          autocomplete="off"
          aria-invalid={refused !== null}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            setRefused(null)
          }}
        />
        <Button type="submit" disabled={typed.trim() === ''}>
          {t(optionsTexts.hostAdd)}
        </Button>
        <p class="bad" role="alert">
          {refused}
        </p>
      </form>
    </details>
  )
}
