import { useEffect, useState } from 'preact/hooks'
import { MountlinkError, type Problem, problemOf } from '../../core/index.ts'
import type { OpenList, StorageAt } from '../../openlist/api/index.ts'
import type { HeadFetch } from '../../pan123/index.ts'
import { mayReachServer, send } from '../../platform/index.ts'
import { alone } from '../state/alone.ts'
import { checkProtection, type ProtectionCheck } from './protection.ts'

/** What is checked. */
export interface Checked {
  readonly openList: OpenList
  readonly mounting: { readonly storages: readonly StorageAt[]; readonly driver: string }
  /** One file of the mount, by its path in OpenList; null for none. */
  readonly file: string | null
  /** Its direct link as mounted; null where the mount has none. */
  readonly url: string | null
}

/** A check, and what is done about it. */
export interface CheckState {
  /** null until the first check is done. */
  readonly found: ProtectionCheck | null
  readonly busy: boolean
  /** Why something could not be done. */
  readonly trouble: Problem | null
  readonly check: () => Promise<void>
  /** Changes something in OpenList, then checks again. */
  readonly mend: (work: () => Promise<void>) => Promise<void>
}

/** Checks what a stranger gets of a mount: at once, and again on demand. */
export function useCheck({ openList, mounting, file, url }: Checked): CheckState {
  const [found, setFound] = useState<ProtectionCheck | null>(null)
  const [busy, setBusy] = useState(true)
  const [trouble, setTrouble] = useState<Problem | null>(null)

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      setTrouble(problemOf(error))
    }
  }
  const look = async (): Promise<void> => {
    const paths = mounting.storages.map(({ path }) => path)
    setFound(await checkProtection({ openList, paths, file, url, send, headFetch }))
  }
  const inTurn = async (works: readonly (() => Promise<void>)[]): Promise<void> => {
    setBusy(true)
    setTrouble(null)
    for (const work of works) await attempt(work)
    setBusy(false)
  }
  const check = (): Promise<void> => inTurn([look])
  useEffect(() => void check(), [])
  const at = mounting.storages[0]?.path ?? ''
  return { found, busy, trouble, check, mend: (work) => inTurn([() => alone(at, work), look]) }
}

/** Without the browser's permission the answer would be kept from us, as if there were none. */
const headFetch: HeadFetch = async (link, options) => {
  if (!(await mayReachServer(link))) throw new MountlinkError('openlist-no-access', { host: new URL(link).host })
  return fetch(link, options)
}
