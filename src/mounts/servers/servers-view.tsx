import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { serversTexts } from '../../texts/index.ts'
import { Icon, t } from '../../ui/index.ts'
import { chooseServer, serverName, servers } from '../state/servers.ts'
import { ConnectForm } from './connect-form.tsx'
import { ServerCard } from './server-card.tsx'
import { WhereIsMyToken } from './where-is-my-token.tsx'

/** The connected servers, and a form that connects another. */
export function ServersView(): JSX.Element | null {
  const [open, setOpen] = useState(false)
  const [connected, setConnected] = useState<string | null>(null)
  const all = servers.value
  const first = all?.length === 0
  const onConnected = (base: string): void => {
    chooseServer(base)
    setConnected(base)
    setOpen(false)
  }
  // They cannot be read; the page says why.
  if (!all) return null
  return (
    <section class="section servers">
      <h2>{t(serversTexts.title)}</h2>
      <p class="lead">{t(serversTexts.lead)}</p>
      <p class="good" role="status">
        {connected !== null && all.some(({ base }) => base === connected) && (
          <>
            <Icon name="check" />
            {t(serversTexts.connected, { server: serverName(connected) })}
          </>
        )}
      </p>
      {first && (
        <p class="none">
          <Icon name="info" size={18} />
          {t(serversTexts.none)}
        </p>
      )}
      {all.map((server) => (
        <ServerCard key={server.base} server={server} />
      ))}
      <details class="card add" open={open || first} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {t(serversTexts.connect)}
          <Icon name="down" size={14} />
        </summary>
        {/* Afresh after each server, without what was typed for it. */}
        <ConnectForm key={connected ?? ''} onConnected={onConnected} />
      </details>
      <WhereIsMyToken />
      {first && <p class="hint">{t(serversTexts.withoutToken)}</p>}
    </section>
  )
}
