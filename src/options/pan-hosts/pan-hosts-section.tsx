import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { addedHosts, isPrivate } from '../../platform/index.ts'
import { accessTexts, privateTexts } from '../../texts/index.ts'
import { Button, Icon, IconButton, settings, t } from '../../ui/index.ts'
import { Section } from '../parts/section.tsx'
import { addHost, allowedHosts, removeHost, watchAllowed } from './kept-hosts.ts'
import { typedAddress } from './typed-address.ts'

/** Hosts of 123pan that the user has added, each with the browser's permission. */
export const PanHostsSection = (): JSX.Element => {
  useEffect(watchAllowed, [])
  const added = addedHosts(settings.value)
  return (
    <Section title={t(accessTexts.panHosts)} lead={t(accessTexts.panHostsLead)}>
      <div class="card hosts" id="pan-hosts">
        {added.length === 0 && <p class="hint">{t(accessTexts.panHostsNone)}</p>}
        <ul>
          {added.map((host) => (
            <Host key={host} host={host} />
          ))}
        </ul>
        <p class="warning">
          <Icon name="warning" />
          {t(accessTexts.panHostWarning)}
        </p>
        {isPrivate() ? <p class="hint">{t(privateTexts.hosts)}</p> : <AddHost added={added} />}
      </div>
    </Section>
  )
}

const Host = ({ host }: { readonly host: string }): JSX.Element => (
  <li>
    <code>{host}</code>
    {!allowedHosts.value.includes(host) && (
      <>
        <span class="bad">{t(accessTexts.panHostNotAllowed)}</span>
        <Button look="quiet" data-action="allow-host" onClick={() => void addHost(host)}>
          {t(accessTexts.allow)}
        </Button>
      </>
    )}
    <IconButton icon="close" label={t(accessTexts.panHostRemove, { host })} onClick={() => void removeHost(host)} />
  </li>
)

const REFUSALS = {
  bad: accessTexts.panHostBad,
  listed: accessTexts.panHostListed,
  taken: accessTexts.panHostTaken,
  never: accessTexts.panHostNever,
} as const

/** What the popup offers to add, in the address (`#add-host=…`). */
const offered = (): string => new URLSearchParams(location.hash.slice(1)).get('add-host') ?? ''

function AddHost({ added }: { readonly added: readonly string[] }): JSX.Element {
  const [typed, setTyped] = useState(offered)
  const [refused, setRefused] = useState<string | null>(null)
  const [done, setDone] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  // Whoever comes from the popup looks at this.
  useEffect(() => {
    if (offered() !== '') field.current?.focus()
  }, [])
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    const domains = settings.peek().customHosts.map(({ host }) => host)
    const address = typedAddress(typed, added, domains)
    if ('refused' in address) return setRefused(t(REFUSALS[address.refused]))
    const { host } = address
    // Before anything else in the click: the browser asks the user.
    const allowed = await addHost(host)
    setRefused(allowed ? null : t(accessTexts.panHostRefused, { host }))
    setDone(allowed)
    if (allowed) setTyped('')
  }
  return (
    <form class="line" onSubmit={(event) => void submit(event)}>
      <label class="label" htmlFor="pan-host">
        {t(accessTexts.panHostField)}
      </label>
      <input
        id="pan-host"
        type="text"
        placeholder={t(accessTexts.panHostHint)}
        value={typed}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={refused !== null}
        ref={field}
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          setRefused(null)
          setDone(false)
        }}
      />
      <Button type="submit" disabled={typed.trim() === ''} data-action="add-pan-host">
        {t(accessTexts.panHostAdd)}
      </Button>
      <p class={done ? 'hint' : 'bad'} role="alert">
        {done ? t(accessTexts.panHostAdded) : refused}
      </p>
    </form>
  )
}
