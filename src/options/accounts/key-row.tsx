import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { optionsTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { type Account, keepKey } from './accounts.ts'
import { KeyForm } from './key-form.tsx'

/** Sets, changes or removes the signing key. A key that is set is never shown again. */
export function KeyRow({ account: { uid, keyLife } }: { readonly account: Account }): JSX.Element {
  const [editing, setEditing] = useState(false)
  const close = (): void => setEditing(false)
  if (keyLife === null || editing)
    return (
      <KeyForm uid={uid} onKept={close}>
        {editing && (
          <Button look="quiet" onClick={close}>
            {t(optionsTexts.cancel)}
          </Button>
        )}
      </KeyForm>
    )
  return (
    <div class="line">
      <span class="label">{t(optionsTexts.key)}</span>
      <span class="dots" aria-hidden="true">
        ••••••••••••
      </span>
      <Button look="quiet" onClick={() => setEditing(true)}>
        {t(optionsTexts.changeKey)}
      </Button>
      <Button look="quiet danger" onClick={() => void keepKey(uid, null)}>
        {t(optionsTexts.removeKey)}
      </Button>
    </div>
  )
}
