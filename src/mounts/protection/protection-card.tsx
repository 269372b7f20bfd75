import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { askServerAccess } from '../../platform/index.ts'
import { protectionTexts } from '../../texts/index.ts'
import { Button, Icon, t } from '../../ui/index.ts'
import { Trouble } from '../trouble.tsx'
import { GuardLine } from './guard-line.tsx'
import { LinkMend } from './link-mend.tsx'
import { guardListing, signDownloads } from './mend.ts'
import { PasswordSet, SetPassword } from './password.tsx'
import type { ProtectionCheck } from './protection.ts'
import { readablePassword } from './readable-password.ts'
import { type Checked, type CheckState, useCheck } from './use-check.ts'

/** Signs of the password that is proposed: 50 bits. */
const LONG = 10

/** What a stranger gets of a mount, and buttons that mend it. For another mount it is to be made anew (`key`). */
export function ProtectionCard(props: Checked): JSX.Element {
  const state = useCheck(props)
  const { found, busy, trouble, check } = state
  return (
    <section class="card protection">
      <header>
        <Icon name="shield" size={22} />
        <div>
          <h3>{t(protectionTexts.title)}</h3>
          <p role="status">{busy ? t(protectionTexts.checking) : found && summary(found)}</p>
        </div>
        <Button disabled={busy} data-action="check-protection" onClick={() => void check()}>
          {t(protectionTexts.again)}
        </Button>
      </header>
      {found && <Guards {...props} state={state} found={found} />}
      {trouble && <Trouble problem={trouble} />}
    </section>
  )
}

function summary({ listing, download, link }: ProtectionCheck): string {
  const lights = [listing, download, ...(link ? [link] : [])]
  const n = lights.filter((light) => light === 'red').length
  if (n > 0) return t(protectionTexts.someRed, { n, all: lights.length })
  return t(lights.includes('unclear') ? protectionTexts.someUnclear : protectionTexts.allGreen)
}

interface GuardsProps extends Checked {
  readonly state: CheckState
  readonly found: ProtectionCheck
}

function Guards({ openList, mounting, url, state: { busy, check, mend }, found }: GuardsProps): JSX.Element {
  const { storages, driver } = mounting
  const { listing, download, link, why } = found
  const [password, setPassword] = useState(() => readablePassword(crypto.getRandomValues(new Uint8Array(LONG))))
  const [isSet, setIsSet] = useState(false)
  const protect = async (): Promise<void> => {
    await guardListing(openList, storages, password)
    setIsSet(true)
  }
  return (
    <>
      <GuardLine
        name={t(protectionTexts.listing)}
        light={listing}
        sentence={t(found.below ? protectionTexts.listingBelow : SENTENCES.listing[listing])}
        why={why.listing}
      >
        {listing === 'red' && (
          <SetPassword password={password} busy={busy} onType={setPassword} onSet={() => void mend(protect)} />
        )}
        {listing !== 'red' && isSet && <PasswordSet password={password} />}
      </GuardLine>
      <GuardLine
        name={t(protectionTexts.download)}
        light={download}
        sentence={t(SENTENCES.download[download])}
        why={why.download}
      >
        {download !== 'green' && !why.download && (
          <p class="mend">
            <span class="hint">{t(protectionTexts.signWhy)}</span>
            <Button
              look="primary"
              disabled={busy}
              data-action="sign-downloads"
              onClick={() => void mend(() => signDownloads(openList, storages))}
            >
              {busy ? t(protectionTexts.mending) : t(protectionTexts.sign)}
            </Button>
          </p>
        )}
      </GuardLine>
      {link && url !== null && (
        <GuardLine name={t(protectionTexts.link)} light={link} sentence={t(SENTENCES.link[link])} why={why.link}>
          {link === 'red' && <LinkMend driver={driver} url={url} />}
          {why.link?.code === 'openlist-no-access' && <AllowHost url={url} onAllowed={() => void check()} />}
        </GuardLine>
      )}
    </>
  )
}

const SENTENCES = {
  listing: {
    green: protectionTexts.listingGreen,
    red: protectionTexts.listingRed,
    unclear: protectionTexts.listingUnclear,
  },
  download: {
    green: protectionTexts.downloadGreen,
    red: protectionTexts.downloadRed,
    unclear: protectionTexts.downloadUnclear,
  },
  link: { green: protectionTexts.linkGreen, red: protectionTexts.linkRed, unclear: protectionTexts.linkUnclear },
} as const

/** Has the browser ask whether the host of a link may be reached, e.g. a domain of the user's own. */
function AllowHost({ url, onAllowed }: { readonly url: string; readonly onAllowed: () => void }): JSX.Element {
  const allow = async (): Promise<void> => {
    if (await askServerAccess(url)) onAllowed()
  }
  return (
    <p class="mend">
      <Button data-action="allow-link-host" onClick={() => void allow()}>
        {t(protectionTexts.allow, { host: new URL(url).host })}
      </Button>
    </p>
  )
}
