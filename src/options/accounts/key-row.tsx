import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { optionsTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { type Account, keepKey } from './accounts.ts'

/** One run of printable characters: the form of every key that was seen, and nothing that a slip of the mouse brings. */
const KEY = /^[\u0021-\u007E]{1,256}$/

/** Sets, changes or removes the signing key. A key that is set is never shown again. */
export function KeyRow({ account: { uid, hasKey } }: { readonly account: Account }): JSX.Element {
  const [editing, setEditing] = useState(false)
  const [typed, setTyped] = useState('')
  const [refused, setRefused] = useState(false)
  const field = `key-${uid}`

  const close = (): void => {
    setEditing(false)
    setTyped('')
    setRefused(false)
  }
  const keep = async (key: string | null): Promise<void> => {
    if (await keepKey(uid, key)) close()
  }
  const submit = (event: Event): void => {
    event.preventDefault()
    const key = typed.trim()
    if (KEY.test(key)) void keep(key)
    else setRefused(true)
  }

  if (hasKey && !editing)
    return (
      <div class="line">
        <span class="label">{t(optionsTexts.key)}</span>
        <span class="dots" aria-hidden="true">
          ••••••••••••
        </span>
        <Button look="quiet" onClick={() => setEditing(true)}>
          {t(optionsTexts.changeKey)}
        </Button>
        <Button look="quiet danger" onClick={() => void keep(null)}>
          {t(optionsTexts.removeKey)}
        </Button>
      </div>
    )
  return (
    <form class="line" onSubmit={submit}>
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
        aria-invalid={refused}
        aria-describedby={`${field}-bad`}
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          setRefused(false)
        }}
      />
      <Button look="primary" type="submit" disabled={typed.trim() === ''}>
        {t(optionsTexts.save)}
      </Button>
      {editing && (
        <Button look="quiet" onClick={close}>
          {t(optionsTexts.cancel)}
        </Button>
      )}
      <p class="bad" role="alert" id={`${field}-bad`}>
        {refused && t(optionsTexts.keyBad)}
      </p>
    </form>
  )
}
