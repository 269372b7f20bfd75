import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { isPrivate } from '../../platform/index.ts'
import { optionsTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { keepKey } from './accounts.ts'

/** One run of printable characters: the form of every key that was seen, and nothing that a slip of the mouse brings. */
const KEY = /^[\u0021-\u007E]{1,256}$/

/** As 123pan counts its accounts; an account id has no sign and no zero before it. */
const UID = /^[1-9]\d{0,17}$/

interface KeyFormProps {
  /** The account; null where it is to be typed, too. */
  readonly uid: string | null
  /** Beside the button that saves. */
  readonly children?: ComponentChildren
  /** Called when the key is kept. */
  readonly onKept: (uid: string) => void
}

/** Takes a signing key in, for good or for as long as the browser runs. */
export function KeyForm({ uid, children, onKept }: KeyFormProps): JSX.Element {
  const [typed, setTyped] = useState('')
  const [typedUid, setTypedUid] = useState('')
  const [life, setLife] = useState<'kept' | 'session'>('kept')
  const [refused, setRefused] = useState<'key' | 'uid' | null>(null)
  const field = `key-${uid ?? 'new'}`

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    const account = uid ?? typedUid.trim()
    const key = typed.trim()
    if (!UID.test(account)) setRefused('uid')
    else if (!KEY.test(key)) setRefused('key')
    else if (await keepKey(account, key, life)) {
      setTyped('')
      setTypedUid('')
      onKept(account)
    }
  }
  const heed = (set: (text: string) => void) => (event: { readonly currentTarget: HTMLInputElement }) => {
    set(event.currentTarget.value)
    setRefused(null)
  }

  return (
    <form class="key-form" onSubmit={(event) => void submit(event)}>
      {uid === null && (
        <div class="line">
          <label class="label" htmlFor="uid-new">
            {t(optionsTexts.uidField)}
          </label>
          <input
            id="uid-new"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            spellcheck={false}
            placeholder={t(optionsTexts.uidHint)}
            value={typedUid}
            aria-invalid={refused === 'uid'}
            aria-describedby="uid-new-bad"
            onInput={heed(setTypedUid)}
          />
          <p class="bad" role="alert" id="uid-new-bad">
            {refused === 'uid' && t(optionsTexts.uidBad)}
          </p>
        </div>
      )}
      <div class="line">
        <label class="label" htmlFor={field}>
          {t(optionsTexts.key)}
        </label>
        <input
          id={field}
          type="password"
          autocomplete="off"
          spellcheck={false}
          placeholder={t(optionsTexts.keyHint)}
          value={typed}
          aria-invalid={refused === 'key'}
          aria-describedby={`${field}-bad`}
          onInput={heed(setTyped)}
        />
        <Button look="primary" type="submit" disabled={typed.trim() === '' || (uid === null && typedUid.trim() === '')}>
          {t(optionsTexts.save)}
        </Button>
        {children}
        <p class="bad" role="alert" id={`${field}-bad`}>
          {refused === 'key' && t(optionsTexts.keyBad)}
        </p>
        {!isPrivate() && (
          <label class="tick">
            <input
              type="checkbox"
              name="session"
              checked={life === 'session'}
              onChange={({ currentTarget }) => setLife(currentTarget.checked ? 'session' : 'kept')}
            />
            {t(optionsTexts.sessionOnly)}
          </label>
        )}
      </div>
    </form>
  )
}
