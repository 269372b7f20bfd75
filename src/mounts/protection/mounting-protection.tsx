import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type Problem, problemOf } from '../../core/index.ts'
import type { Mounting } from '../../library/index.ts'
import type { OpenList } from '../../openlist/api/index.ts'
import { openServer } from '../state/servers.ts'
import { Trouble } from '../trouble.tsx'
import { textsOf } from '../steps/carry-out.ts'
import { driverText } from '../steps/driver-text.ts'
import { readText } from '../steps/read-text.ts'
import { ProtectionCard } from './protection-card.tsx'

interface Opened {
  readonly openList: OpenList
  /** One file of the mount, by which the others are judged; null for what has no text. */
  readonly sample: { readonly path: string; readonly url: string } | null
}

interface MountingProtectionProps {
  readonly mounting: Mounting
}

/** What a stranger gets of something that was mounted. For another mounting it is to be made anew (`key`). */
export function MountingProtection({ mounting }: MountingProtectionProps): JSX.Element | null {
  const [opened, setOpened] = useState<Opened | null>(null)
  const [trouble, setTrouble] = useState<Problem | null>(null)
  useEffect(() => {
    open(mounting).then(setOpened, (error: unknown) => setTrouble(problemOf(error)))
  }, [mounting])
  if (trouble) return <Trouble problem={trouble} />
  if (!opened) return null
  const { openList, sample } = opened
  return (
    <ProtectionCard openList={openList} mounting={mounting} file={sample?.path ?? null} url={sample?.url ?? null} />
  )
}

async function open(mounting: Mounting): Promise<Opened> {
  const openList = await openServer(mounting.base)
  const of = driverText(mounting.driver)
  if (!of) return { openList, sample: null }
  for (const text of await textsOf(openList, mounting)) {
    const [first] = readText(text, of.format).files
    if (first) return { openList, sample: first }
  }
  return { openList, sample: null }
}
