import { MountlinkError, problemOf } from '../core/index.ts'
import { answer, type Observed, type Place, toBackground, type ToTab } from '../messages/index.ts'
import { isApart } from '../platform/index.ts'
import { LOGIN_ITEM, uidOfToken } from '../pan123/index.ts'
import type { PageObservation } from '../port/index.ts'
import { answerText } from './answer-text.ts'
import { startCompanion } from './companion/companion.ts'
import { isConnected } from './connected.ts'
import { Logins } from './logins.ts'
import { Outbox } from './outbox.ts'
import { isOwnContext } from './own-context.ts'
import { perform, wayFor } from './perform.ts'
import { receive } from './receive.ts'
import { Seen } from './seen.ts'
import { NOTHING_SEEN, see } from './sight.ts'

/** Runs in the isolated world of 123pan's pages, at document_start, before the hook. */
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
const send = (batch: readonly Observed[]) => toBackground('observed', batch)
const apart = isApart() ? new Seen((observed) => send([observed])) : null
const outbox = apart ?? new Outbox({ send, pause, isConnected })
const logins = new Logins()
let sight = NOTHING_SEEN

const stamped = (seen: Omit<Observed, 'at'>): Observed => ({ at: Date.now(), ...seen })

/** The login ends here: only the account it belongs to goes on. */
async function take(given: PageObservation): Promise<void> {
  const { url, method, body, status } = given
  const uid = uidOfToken(given.authorization)
  const href = location.href
  logins.learn(given, uid)
  const observed = stamped({ url, method, body, uid, status, text: await answerText(given.answer) })
  sight = see(sight, observed, href)
  outbox.add(observed)
}

/** Only whether the page keeps a login; `""` is none. Where the user blocks site storage, reading it throws. */
function hasLogin(): boolean {
  try {
    return (localStorage.getItem(LOGIN_ITEM) ?? '').length > 2
  } catch {
    return false
  }
}

const hook = receive((observation) => void take(observation).catch(() => outbox.lost++))

const pointed = startCompanion(() => `${sight.begun} ${location.href}`)

answer<ToTab>(
  'tab',
  {
    place: async (): Promise<Place> => ({
      href: location.href,
      hook: hook(),
      login: hasLogin(),
      ...sight,
      waiting: outbox.waiting,
      lost: outbox.lost,
      problem: sight.problem ?? outbox.problem,
    }),
    pointed: () => Promise.resolve(pointed()),
    seen: ({ from }) => Promise.resolve(apart?.from(from) ?? []),
    perform: async (ask) => {
      try {
        if (hook() === 'late') throw new MountlinkError('reload-tab')
        const observed = stamped(await perform(ask, wayFor(ask, logins, sight.uid)))
        apart?.keep(observed)
        return { observed }
      } catch (error) {
        return { problem: problemOf(error) }
      }
    },
  },
  (_, sender) => isOwnContext(sender),
)
