import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type Mounting, onLibrary } from '../../library/index.ts'
import { libraryTexts } from '../../texts/index.ts'
import { Button, Icon, t } from '../../ui/index.ts'
import { Trouble } from '../trouble.tsx'
import { Empty } from './empty.tsx'
import { inOrder, needsLinks } from './life.ts'
import { MountingCard } from './mounting-card.tsx'
import { isConnected, libraryTrouble, mountings, readLibrary, unlessBusy } from './state.ts'
import { canUpdate, updateAll } from './update.ts'

/** All that was mounted, what needs new links first. */
export function LibraryView(): JSX.Element | null {
  useEffect(() => {
    void readLibrary()
    return onLibrary(() => void readLibrary())
  }, [])
  const now = useMinutes()
  if (libraryTrouble.value) return <Trouble problem={libraryTrouble.value} />
  const all = mountings.value
  if (!all) return null
  if (all.length === 0) return <Empty />
  const rows = inOrder(all, now)
  const ending = rows.filter((one) => needsLinks(one, now) && canUpdate(one) && isConnected(one.base))
  return (
    <div class="library">
      {ending.length > 1 && <EndSoon ending={ending} />}
      {rows.map((one) => (
        <MountingCard key={one.id} mounting={one} now={now} />
      ))}
    </div>
  )
}

function EndSoon({ ending }: { readonly ending: readonly Mounting[] }): JSX.Element {
  return (
    <p class="warning end-soon">
      <Icon name="clock" />
      <span>{t(libraryTexts.endSoon, { n: ending.length })}</span>
      <Button data-action="update-all" {...unlessBusy()} onClick={() => void updateAll(ending)}>
        {t(libraryTexts.updateAll, { n: ending.length })}
      </Button>
    </p>
  )
}

const MINUTE = 60_000

/** @returns the time, Unix milliseconds, each minute anew: links come to their end before one's eyes */
function useMinutes(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE)
    return () => clearInterval(timer)
  }, [])
  return now
}
