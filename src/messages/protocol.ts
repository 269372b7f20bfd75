import type { Ask, OwnSpaceId, Problem, SpaceId } from '../core/index.ts'

/** An observation as it leaves the tab: the login is reduced to the account it belongs to. */
export interface Observed {
  /** When the answer arrived, Unix milliseconds. */
  readonly at: number
  readonly url: string
  readonly method: string
  readonly body: string | null
  /** UID in the token the request was sent with; null without a (readable) token. */
  readonly uid: string | null
  readonly status: number
  readonly text: string
}

/** What the background answers once the transaction is on disk. */
export interface Taken {
  readonly problem: Problem | null
}

/** What the page in a tab shows, asked of its content script. */
export interface Place {
  readonly href: string
  /** 'late': the extension came after the page; nothing is seen until a reload. */
  readonly hook: 'ok' | 'late'
  /** Answers of known calls seen by this document so far. */
  readonly seen: number
  /** Observations not yet acknowledged, and ones dropped because too many waited. */
  readonly waiting: number
  readonly lost: number
  /** Whether the page keeps a login. One that has ended may still be kept. */
  readonly login: boolean
  /** The account of the newest own-drive answer. */
  readonly uid: string | null
  /** The folder last listed here, with the address the page had then. */
  readonly listed: { readonly space: SpaceId; readonly folder: number; readonly href: string } | null
  /** The newest answer's trouble (logged out, captcha, …); null when it was fine. */
  readonly problem: Problem | null
}

/** What came of it: the answer as observed, or why there is none. */
export type Answer = { readonly observed: Observed } | { readonly problem: Problem }

/** Work the background does for the user: at most one at a time. */
export interface Job {
  readonly id: number
  readonly kind: 'list' | 'links'
  readonly space: SpaceId
  /** The folder listed; for links the folder the user stands in. */
  readonly folder: number
  readonly state: 'running' | 'done' | 'stopped' | 'failed'
  /** Entries (list) or files (links) so far, and how many there are; null until known. */
  readonly done: number
  readonly total: number | null
  readonly requests: number
  readonly problem: Problem | null
}

/** Messages to the background. */
export interface ToBackground {
  /** From content scripts only. Resolves when committed. */
  observed(batch: readonly Observed[]): Taken
  /** From our own pages only. */
  listFolder(ask: { readonly tab: number; readonly space: SpaceId; readonly folder: number }): Job
  askLinks(ask: {
    readonly tab: number
    readonly space: OwnSpaceId
    readonly folder: number
    readonly files: readonly number[]
  }): Job
  stopJob(ask: Record<string, never>): void
  /** The job, running or last done. A background that died meanwhile is woken by this, and ends what it left undone. */
  job(ask: Record<string, never>): Job | null
}

/** Messages to a tab's content script. */
export interface ToTab {
  place(ask: Record<string, never>): Place
  perform(ask: Ask): Answer
}
