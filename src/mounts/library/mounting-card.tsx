import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Mounting } from '../../library/index.ts'
import { changeTexts, libraryTexts } from '../../texts/index.ts'
import { Icon, t } from '../../ui/index.ts'
import { MountingProtection } from '../protection/mounting-protection.tsx'
import { serverName } from '../state/servers.ts'
import { CardButtons } from './card-buttons.tsx'
import { Facts } from './facts.tsx'
import { LifeChip } from './life-chip.tsx'
import { needsLinks } from './life.ts'
import { Outcome } from './outcome.tsx'
import { atWork, came, isConnected } from './state.ts'
import { Working } from './working.tsx'

interface MountingCardProps {
  readonly mounting: Mounting
  /** Unix milliseconds. */
  readonly now: number
}

/** Something that was mounted: what is known of it, what is being done with it, and what can be. */
export function MountingCard({ mounting, now }: MountingCardProps): JSX.Element {
  const { id, path, base, driver, files } = mounting
  const work = atWork.value
  const step = work?.id === id ? work.step : null
  const last = came.value.get(id)
  const [guarded, setGuarded] = useState(false)
  const title = useId()
  return (
    <section class="card mounting" aria-labelledby={title} data-mounting={path}>
      <header>
        <Icon name="folder" size={24} class="folder" />
        <div>
          <h2 id={title}>
            <bdi>{path}</bdi>
          </h2>
          <p>
            <bdi>{serverName(base)}</bdi> · {driver}
            {files > 0 && ` · ${t(changeTexts.folderFiles, { n: files })}`}
          </p>
        </div>
        <LifeChip mounting={mounting} now={now} />
      </header>
      <Facts mounting={mounting} />
      {!isConnected(base) && (
        <p class="warning">
          <Icon name="warning" />
          <span>{t(libraryTexts.notConnected)}</span>
          <a href="#servers">{t(libraryTexts.toServers)}</a>
        </p>
      )}
      {step && <Working step={step} />}
      {last && <Outcome mounting={mounting} came={last} />}
      {last?.kind !== 'asks' && (
        <CardButtons
          mounting={mounting}
          urgent={needsLinks(mounting, now)}
          guarded={guarded}
          onGuard={() => setGuarded(!guarded)}
        />
      )}
      {guarded && isConnected(base) && <MountingProtection mounting={mounting} />}
    </section>
  )
}
