import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { optionsTexts } from '../../texts/index.ts'
import { Icon, t } from '../../ui/index.ts'
import { KeyForm } from './key-form.tsx'

/** Takes an account and its key in before anything of it was seen. */
export function AddAccount({ first }: { readonly first: boolean }): JSX.Element {
  const [open, setOpen] = useState(first)
  return (
    <details class="card add" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t(optionsTexts.addAccount)}
        <Icon name="down" size={14} />
      </summary>
      <p class="hint">{t(optionsTexts.addAccountWhy)}</p>
      <KeyForm uid={null} onKept={() => setOpen(false)} />
    </details>
  )
}
