import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { protectionTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { CopyButton } from '../copy-button.tsx'

interface SetPasswordProps {
  readonly password: string
  readonly busy: boolean
  readonly onType: (password: string) => void
  readonly onSet: () => void
}

/** Offers to put a password before a mount. It is shown: whoever sets it has to know it. */
export function SetPassword({ password, busy, onType, onSet }: SetPasswordProps): JSX.Element {
  const field = useId()
  const submit = (event: Event): void => {
    event.preventDefault()
    onSet()
  }
  return (
    <form class="line" onSubmit={submit}>
      <label class="label" htmlFor={field}>
        {t(protectionTexts.password)}
      </label>
      <input
        id={field}
        type="text"
        class="password"
        autocomplete="off"
        spellcheck={false}
        value={password}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <CopyButton text={password}>{t(protectionTexts.copy)}</CopyButton>
      <Button look="primary" type="submit" disabled={busy || password.trim() === ''} data-action="set-password">
        {busy ? t(protectionTexts.mending) : t(protectionTexts.setPassword)}
      </Button>
      <p class="hint">{t(protectionTexts.passwordWhy)}</p>
    </form>
  )
}

/** The password that was just set: nobody tells it later. */
export const PasswordSet = ({ password }: { readonly password: string }): JSX.Element => (
  <div class="password-set">
    {t(protectionTexts.passwordSet)}
    <code>{password}</code>
    <CopyButton text={password}>{t(protectionTexts.copy)}</CopyButton>
    <span class="hint">{t(protectionTexts.passwordNote)}</span>
  </div>
)
