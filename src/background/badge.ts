import type { Job } from '../messages/index.ts'
import { browser, isPrivate } from '../platform/index.ts'

/** The most that fits on the button. */
const MOST = 9999

/**
 * What the button says of a job: how much is left, that it waits, or that it is paused; of more than four characters
 * the browsers show none but a part.
 */
export function badgeText({ state, problem, done, total }: Job): string {
  if (state === 'waiting') return '…'
  if (state === 'paused') return problem ? '!' : 'II'
  if (state !== 'running') return ''
  if (total === null) return '…'
  return total - done > MOST ? '9k+' : String(total - done)
}

/** The words on the button: those of a job go first. */
export interface Badge {
  /** To be told of every step of a job. */
  readonly job: (job: Job) => void
  /** What stands there while no job is under way; '' for nothing. */
  readonly beside: (text: string) => void
}

/** Both kinds of windows show the same: what is done in private ones it does not tell. */
export function createBadge(): Badge {
  let ofJob = ''
  let beside = ''
  let shown: string | undefined
  const show = (): void => {
    const text = ofJob || beside
    if (text === shown || isPrivate()) return
    shown = text
    void browser.action.setBadgeText({ text })
  }
  return {
    job: (job) => {
      ofJob = badgeText(job)
      show()
    },
    beside: (text) => {
      beside = text
      show()
    },
  }
}
