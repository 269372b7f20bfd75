import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { readAddress, type ServerAddress } from '../../openlist/api/index.ts'
import { serversTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'
import { Trouble } from '../trouble.tsx'
import { PlainNotice } from './plain-notice.tsx'
import { readToken } from './token.ts'
import { TokenFields } from './token-fields.tsx'
import { useConnecting } from './use-connecting.ts'

/** Connects a server: where it is, and what lets us in. */
export function ConnectForm({ onConnected }: { readonly onConnected: (base: string) => void }): JSX.Element {
  const [typed, setTyped] = useState('')
  const [token, setToken] = useState('')
  // Of an address that is still being typed nothing is said.
  const [address, setAddress] = useState<ServerAddress | null>(null)
  const [agreed, setAgreed] = useState(false)
  const [refused, setRefused] = useState<'token' | 'plain' | null>(null)
  const { busy, trouble, setTrouble, connect } = useConnecting(onConnected)

  const start = (from: 'token' | 'tab'): void => {
    const read = readAddress(typed)
    const given = from === 'tab' ? null : readToken(token)
    setAddress(read)
    setTrouble(read ? null : { code: 'openlist-address' })
    setRefused(null)
    if (!read) return
    if (from === 'token' && given === null) setRefused('token')
    else if (read.plain === 'public' && !agreed) setRefused('plain')
    // Nothing is waited for before: the browser asks only in a click.
    else void connect(read.base, given)
  }
  const submit = (event: Event): void => {
    event.preventDefault()
    start('token')
  }
  const typeAddress = (text: string): void => {
    setTyped(text)
    setAddress(null)
    setAgreed(false)
    setTrouble(null)
    setRefused(null)
  }
  const typeToken = (text: string): void => {
    setToken(text)
    setTrouble(null)
    setRefused(null)
  }

  return (
    <form class="connect" onSubmit={submit}>
      <div class="line">
        <label class="label" htmlFor="server-address">
          {t(serversTexts.address)}
        </label>
        <input
          id="server-address"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={t(serversTexts.addressHint)}
          value={typed}
          aria-invalid={trouble?.code === 'openlist-address'}
          onInput={({ currentTarget }) => typeAddress(currentTarget.value)}
          onChange={({ currentTarget }) => setAddress(readAddress(currentTarget.value))}
        />
      </div>
      <TokenFields
        id="server-token"
        typed={token}
        onType={typeToken}
        refused={refused === 'token'}
        busy={busy}
        save={t(serversTexts.connectNow)}
        onTake={() => start('tab')}
      />
      {/* Below the buttons: it comes when the address field is left, and must not push away the button just being pressed. */}
      {address && (
        <PlainNotice address={address} agreed={agreed} onAgree={setAgreed} refused={refused === 'plain' && !agreed} />
      )}
      {trouble && <Trouble problem={trouble} />}
    </form>
  )
}
