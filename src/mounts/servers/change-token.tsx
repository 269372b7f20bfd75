import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { serversTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { Trouble } from '../trouble.tsx'
import { readToken } from './token.ts'
import { TokenFields } from './token-fields.tsx'
import { useConnecting } from './use-connecting.ts'

interface ChangeTokenProps {
  readonly base: string
  readonly onClose: () => void
}

/** Gives a connected server another token; the old one stays until the new one has been let in. */
export function ChangeToken({ base, onClose }: ChangeTokenProps): JSX.Element {
  const [token, setToken] = useState('')
  const [refused, setRefused] = useState(false)
  const { busy, trouble, setTrouble, connect } = useConnecting(onClose)
  const submit = (event: Event): void => {
    event.preventDefault()
    const given = readToken(token)
    setRefused(given === null)
    // Nothing is waited for before: the browser asks only in a click.
    if (given !== null) void connect(base, given)
  }
  return (
    <form class="connect" onSubmit={submit}>
      <TokenFields
        id={`token-of-${base}`}
        typed={token}
        onType={(text) => {
          setToken(text)
          setRefused(false)
          setTrouble(null)
        }}
        refused={refused}
        busy={busy}
        save={t(serversTexts.save)}
        onTake={() => void connect(base, null)}
      >
        <Button look="quiet" onClick={onClose}>
          {t(serversTexts.cancel)}
        </Button>
      </TokenFields>
      {trouble && <Trouble problem={trouble} />}
    </form>
  )
}
