import { signal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { browser, mayRead, onAccess } from '../platform/index.ts'
import { welcomeTexts } from '../texts/index.ts'
import { Button, Icon, t } from '../ui/index.ts'

/** All pages that the manifest names. Firefox lets the user take them back, and does not always give them on installing. */
const ORIGINS = browser.runtime.getManifest().host_permissions ?? []

const missing = signal(false)

const look = async (): Promise<void> => {
  missing.value = !(await mayRead(ORIGINS))
}

/** Asks for 123pan's pages where the browser keeps them from us. */
export function Allow(): JSX.Element | null {
  useEffect(() => {
    onAccess(() => void look())
    void look()
  }, [])
  if (!missing.value) return null
  return (
    <section class="card allow" role="alert">
      <h2>
        <Icon name="warning" size={20} />
        {t(welcomeTexts.allowTitle)}
      </h2>
      <p>{t(welcomeTexts.allowWhy)}</p>
      <Button
        look="primary"
        data-action="allow"
        // First thing in the click, or the browser does not ask.
        onClick={() => void browser.permissions.request({ origins: [...ORIGINS] }).then(look, look)}
      >
        {t(welcomeTexts.allow)}
      </Button>
    </section>
  )
}
