import { type Expiring, expiringAt, readMountings, tellExpiring } from '../library/index.ts'
import { browser, isPrivate, onSettings, readSettings } from '../platform/index.ts'
import { expiringTexts } from '../texts/index.ts'
import { nameInWords } from './acts/name.ts'
import { type Speech, speechFor } from './acts/speech.ts'

const ALARM = 'expiring'

/** Says before signed links of what was mounted end: on the toolbar's button, and to our windows. */
export interface ExpiryWatch {
  /** Looks at the library, now and when it is time for other words. Where it cannot be read what was said stays. */
  readonly look: () => Promise<void>
  /** Everything was deleted: takes back what was said, without a look at the disk. */
  readonly forget: () => Promise<void>
}

/**
 * Must be called synchronously when the background starts. It says nothing before the first look.
 * @param badge shows a few characters on the button; '' for none
 */
export function watchExpiring(badge: (text: string) => void): ExpiryWatch {
  // Nothing is mounted from private windows, and both kinds have one button.
  if (isPrivate()) return { look: async () => undefined, forget: async () => undefined }
  let looks = 0

  const tell = async (expiring: Expiring | null, title: string): Promise<void> => {
    badge(expiring ? shortOf(expiring) : '')
    await Promise.all([browser.action.setTitle({ title }), tellExpiring(expiring)])
  }

  const look = async (): Promise<void> => {
    const mine = ++looks
    // A library that cannot be read is told of where it is shown; what was told here stands.
    const [mountings, settings] = await Promise.all([readMountings().catch(() => null), readSettings()])
    // What a later look has found, or a deletion left, stands.
    if (!mountings || mine !== looks) return
    const { expiring, changesAt } = expiringAt(mountings, Date.now())
    if (changesAt === null) void browser.alarms.clear(ALARM)
    else void browser.alarms.create(ALARM, { when: changesAt })
    await tell(expiring, expiring ? titleOf(expiring, speechFor(settings)) : nameOfOurs())
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void look()
  })
  // The title is in the user's language.
  onSettings(() => void look())
  return {
    look,
    forget: async () => {
      looks++
      void browser.alarms.clear(ALARM)
      await tell(null, nameOfOurs())
    },
  }
}

const nameOfOurs = (): string => browser.runtime.getManifest().name

/** "3h", "40m", or "!" for what has ended. */
const shortOf = ({ left }: Expiring): string => (left ? left.n + (left.unit === 'hours' ? 'h' : 'm') : '!')

function titleOf({ path, left, more }: Expiring, { say }: Speech): string {
  const name = nameInWords(path)
  const first = left
    ? say(expiringTexts.ends, { path: name, time: say(expiringTexts[left.unit], { n: left.n }) })
    : say(expiringTexts.ended, { path: name })
  return more > 0 ? `${first}\n${say(expiringTexts.more, { n: more })}` : first
}
