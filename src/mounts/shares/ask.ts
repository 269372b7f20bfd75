import { batch } from '@preact/signals'
import { MountlinkError, type Problem } from '../../core/index.ts'
import { dropDeadShares, keepDeadShares, readDeadShares } from '../../library/index.ts'
import { checkShares, type ShareLink } from '../../pan123/index.ts'
import { spacingFrom } from '../../platform/index.ts'
import { settings } from '../../ui/index.ts'
import { askAccess, mayAsk } from './access.ts'
import { fail, whileBusy } from './busy.ts'
import { wait } from './clock.ts'
import { deadEntry, deadLink, withLine } from './dead.ts'
import { shareId } from './named-lines.ts'
import { isDue } from './row-state.ts'
import type { Check } from './rows.ts'
import { asking, checks, deadShares, pasted, rows } from './state.ts'

/** A share to be asked about, and the line that it came from. */
type Asked = Pick<ShareLink, 'shareKey' | 'password'> & { readonly text: string }

const asked = ({ shareKey, password }: ShareLink, text: string): Asked => ({ shareKey, password, text })

/** Asks about the pasted shares: those that are not known yet, or all where none is left. */
export function checkPasted(): Promise<void> {
  const all = rows.peek().filter(({ sameAs }) => sameAs === null)
  const due = all.filter(isDue)
  return askAbout(
    'check',
    (due.length > 0 ? due : all).map(({ share, text }) => asked(share, text)),
  )
}

/** Asks about the dead ones anew: those that live again come back into the table. */
export const checkDead = (): Promise<void> =>
  askAbout(
    'check-dead',
    deadShares.peek().flatMap((dead) => {
      const link = deadLink(dead)
      return link ? asked(link, dead.text) : []
    }),
  )

/** Asks the browser to let us, and then 123pan. Must be called first thing in a click. */
export async function allowAnd(check: () => Promise<void>): Promise<void> {
  if (await askAccess()) await check()
}

function askAbout(what: 'check' | 'check-dead', all: readonly Asked[]): Promise<void> {
  const shares = [...new Map(all.map((share) => [shareId(share), share])).values()]
  return whileBusy(what, shares.length, async (signal, tell) => {
    if (!(await mayAsk())) throw new MountlinkError('no-access')
    let refused: Problem | null = null
    let next = 0
    const turn = (): void => {
      const share = shares[next++]
      asking.value = share ? shareId(share) : null
    }
    const spacing = spacingFrom(settings.peek().spacing)
    const now = (): number => Date.now()
    const ask = (url: string, options: RequestInit): Promise<Response> => fetch(url, options)
    turn()
    try {
      for await (const { share, check } of checkShares({ shares, spacing, signal, now, wait, fetch: ask })) {
        batch(() => {
          checks.value = new Map(checks.peek()).set(shareId(share), check)
          turn()
          tell()
        })
        if (check.kind === 'unasked') refused = check.problem
        await keepUp(share, check, what === 'check-dead').catch((error: unknown) => fail('dead', error))
      }
    } finally {
      asking.value = null
    }
    if (refused) throw new MountlinkError(refused.code, refused.detail)
  })
}

/** Keeps the list of dead shares in step with what 123pan has said. */
async function keepUp({ text, ...share }: Asked, check: Check, again: boolean): Promise<void> {
  const { shareKey } = share
  const before = (await readDeadShares()).find((dead) => dead.shareKey === shareKey)
  if (check.kind === 'dead') {
    if (!livesOtherwise(shareKey))
      await keepDeadShares([deadEntry(before, { shareKey, text }, check.problem, Date.now())])
  } else if (check.kind === 'alive' && before) {
    if (again) pasted.value = withLine(pasted.peek(), text, shareKey)
    await dropDeadShares([shareKey])
  }
}

/** Whether a share has opened with another password. */
const livesOtherwise = (shareKey: string): boolean =>
  [...checks.peek()].some(([id, { kind }]) => kind === 'alive' && id.startsWith(`${shareKey} `))
