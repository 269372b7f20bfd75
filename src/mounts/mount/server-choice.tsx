import type { JSX } from 'preact'
import { mountingTexts, mountsTexts, serversTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { chooseServer, chosenBase, serverName, servers } from '../state/servers.ts'
import { Trouble } from '../trouble.tsx'
import { readStorages, serverTrouble, storages } from '../state/storages.ts'

/** Which server, and whether it can be reached. */
export function ServerChoice(): JSX.Element {
  const all = servers.value ?? []
  if (all.length === 0)
    return (
      <section class="card">
        <div class="line">
          <p class="label wide">{t(serversTexts.none)}</p>
          <a class="button primary" href="#servers" data-action="connect">
            {t(serversTexts.connect)}
          </a>
        </div>
      </section>
    )
  return (
    <section class="card">
      <div class="line">
        <label class="label wide" htmlFor="server">
          {t(mountingTexts.server)}
        </label>
        <select
          id="server"
          value={chosenBase.value ?? ''}
          onChange={({ currentTarget }) => chooseServer(currentTarget.value)}
        >
          {all.map(({ base }) => (
            <option key={base} value={base}>
              {serverName(base)}
            </option>
          ))}
        </select>
        {!storages.value && !serverTrouble.value && <p class="hint">{t(mountingTexts.looking)}</p>}
      </div>
      {serverTrouble.value && (
        <>
          <Trouble problem={serverTrouble.value} />
          <p class="ways">
            <Button icon="refresh" onClick={() => void readStorages()}>
              {t(mountingTexts.lookAgain)}
            </Button>
            <a href="#servers">{t(mountsTexts.servers)}</a>
          </p>
        </>
      )}
    </section>
  )
}
