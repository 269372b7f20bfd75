import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { readAddress } from '../../openlist/api/index.ts'
import { askServerAccess } from '../../platform/index.ts'
import type { KnownServer } from '../../platform/servers.ts'
import { serversTexts } from '../../texts/index.ts'
import { Button, Icon, t } from '../../ui/index.ts'
import { localTime } from '../local-time.ts'
import { serverName } from '../state/servers.ts'
import { withheld } from './access.ts'
import { ChangeToken } from './change-token.tsx'
import { RemoveServer } from './remove-server.tsx'
import { runTest, tests } from './run-test.ts'
import { TestResult } from './test-result.tsx'

/** A connected server. Its token is never shown. */
export function ServerCard({ server: { base, from, at } }: { readonly server: KnownServer }): JSX.Element {
  const [changing, setChanging] = useState(false)
  const test = tests.value.get(base)
  const testing = test?.kind === 'running'
  const out = withheld.value.has(base)
  return (
    <article class="card server" data-base={base}>
      <header class="account">
        <span class="portrait" aria-hidden="true">
          <Icon name="server" size={20} />
        </span>
        <div>
          <h3>
            <a href={base} target="_blank" rel="noreferrer">
              {serverName(base)}
              <Icon name="external" size={14} />
            </a>
          </h3>
          <p>{from === 'admin' ? t(serversTexts.adminToken) : t(serversTexts.login, { when: localTime(at / 1000) })}</p>
        </div>
        {readAddress(base)?.plain === 'public' && <span class="chip warn">{t(serversTexts.unencrypted)}</span>}
      </header>
      {out && <Withheld base={base} />}
      {changing ? (
        <ChangeToken base={base} onClose={() => setChanging(false)} />
      ) : (
        <div class="line">
          <Button icon="refresh" disabled={testing || out} data-action="test-server" onClick={() => void runTest(base)}>
            {testing ? t(serversTexts.testing) : t(serversTexts.test)}
          </Button>
          <Button look="quiet" data-action="change-token" onClick={() => setChanging(true)}>
            {t(serversTexts.changeToken)}
          </Button>
          <RemoveServer base={base} />
        </div>
      )}
      <div class="tested" role="status">
        {!out && <TestResult test={test} />}
      </div>
    </article>
  )
}

/** The browser has taken its permission back: only a click can bring it again. */
const Withheld = ({ base }: { readonly base: string }): JSX.Element => (
  <p class="warning withheld">
    <Icon name="warning" />
    <span>{t(serversTexts.withheld)}</span>
    <Button look="quiet" data-action="allow-server" onClick={() => void askServerAccess(base)}>
      {t(serversTexts.allow)}
    </Button>
  </p>
)
