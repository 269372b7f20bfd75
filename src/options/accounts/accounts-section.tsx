import type { JSX } from 'preact'
import { optionsTexts } from '../../texts/index.ts'
import { Icon, gap, problemWords, ReportButton, t } from '../../ui/index.ts'
import { Section } from '../parts/section.tsx'
import { accounts, diskTrouble } from './accounts.ts'
import { AddAccount } from './add-account.tsx'
import { Hosts } from './hosts.tsx'
import { KeyRow } from './key-row.tsx'
import { KeyTest } from './key-test.tsx'
import { WhereIsMyKey } from './where-is-my-key.tsx'

const KEY_STATES = {
  kept: optionsTexts.keySet,
  session: optionsTexts.keyOfSession,
  none: optionsTexts.keyNone,
} as const

/** Every account that was seen, with its key and its own domains. */
export const Accounts = (): JSX.Element => (
  <Section title={t(optionsTexts.accounts)} lead={t(optionsTexts.accountsLead)}>
    <WhereIsMyKey />
    {diskTrouble.value && (
      <p class="warning" role="alert">
        <Icon name="warning" />
        <span>
          {problemWords(diskTrouble.value).what}
          {gap()}
          {problemWords(diskTrouble.value).todo} <ReportButton problem={diskTrouble.value} />
        </span>
      </p>
    )}
    {accounts.value.length === 0 && !diskTrouble.value && (
      <p class="none">
        <Icon name="info" size={18} />
        {t(optionsTexts.noAccounts)}
      </p>
    )}
    {accounts.value.map((account) => (
      <article class="card" key={account.uid} data-uid={account.uid}>
        <header class="account">
          <span class="portrait" aria-hidden="true">
            {/./u.exec(account.nickname)?.[0] ?? '#'}
          </span>
          <div>
            <h3>{account.nickname || t(optionsTexts.uid, { uid: account.uid })}</h3>
            {account.nickname !== '' && <p>{t(optionsTexts.uid, { uid: account.uid })}</p>}
          </div>
          <span class={`chip ${account.keyLife ? 'good' : ''}`}>{t(KEY_STATES[account.keyLife ?? 'none'])}</span>
        </header>
        <KeyRow account={account} />
        {account.keyLife && <KeyTest account={account} />}
        <Hosts account={account} />
      </article>
    ))}
    <AddAccount first={accounts.value.length === 0} />
  </Section>
)
