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

/** Which links to get: those of one direct-link space, that is one top-level folder. */
export interface LinkGroup {
  readonly top: number
  /** Files of the space without a link, whose links are wanted; none to have its rule checked again. */
  readonly files: readonly number[]
  /** Of these, the ones that no rule by path gives a link: a name on their way cannot stand in one. */
  readonly unspellable: readonly number[]
  /** Up to four of the space's files to learn the rule from and to check it on: spread over the tree, one with a hard name. */
  readonly samples: readonly number[]
}

/** A folder of which 123pan has shown fewer entries than it says there are, twice. */
export interface ShortFolder {
  readonly id: number
  readonly name: string
  readonly known: number
  readonly total: number
}

/** Work the background does for the user: at most one at a time. What is on disk is the truth, this what is shown of it. */
export interface Job {
  readonly id: number
  readonly kind: 'list' | 'links'
  readonly space: SpaceId
  /** The folder the user stood in. */
  readonly folder: number
  /** `waiting`: for a tab of 123pan's with the right login. `paused`: by the user, or by trouble that the user must see to; `failed`: cannot go on. */
  readonly state: 'running' | 'waiting' | 'paused' | 'done' | 'stopped' | 'failed'
  /** Running: it backs off because of this. Paused or failed: why. */
  readonly problem: Problem | null
  /** Folders listed to their end (list) or files that have a link now (links) so far, and how many are known to be wanted. */
  readonly done: number
  readonly total: number | null
  /** Entries listed so far; 0 for links. */
  readonly entries: number
  readonly requests: number
  /** Requests still to be made, as far as can be known, and how long they take, seconds; null as long as nothing can be known. */
  readonly left: { readonly requests: number; readonly seconds: number } | null
  /** What is being listed or, for links, looked at. */
  readonly at: { readonly id: number; readonly name: string } | null
  /** Folders listed short. */
  readonly short: readonly ShortFolder[]
  /** Findings about single files or folders, e.g. renamed since they were listed, or gone from the space. */
  readonly findings: readonly Problem[]
  /** How many more short folders and findings there are, of which only the number is kept. */
  readonly unnamed: number
}

/** What can be done with rows of a 123pan page from outside our windows. */
export type RowAction = 'signed-link' | 'direct-link' | 'url-tree-line' | 'pan123-link-line' | 'folder-id' | 'pick'

/** Rows of a page that a person points at. */
export interface PointedRows {
  /** Each row by the numbers found on it, the likeliest first; the first that is an entry of the tab's account counts. */
  readonly rows: readonly (readonly number[])[]
  /** How many the page itself says are ticked; null where it says nothing, or where one row alone is meant. */
  readonly counted: number | null
}

/** What the companion menu shows. */
export interface RowsShown {
  readonly language: 'zh-CN' | 'en'
  /** The first row's name as the catalogue has it; null where no row is an entry of the tab's account. */
  readonly name: string | null
  /** Rows that are known. */
  readonly known: number
  /** What can be done with them; none where the menu is switched off. */
  readonly actions: readonly RowAction[]
}

/** Messages to the background. */
export interface ToBackground {
  /** From content scripts only. Resolves when committed. */
  observed(batch: readonly Observed[]): Taken
  /** From content scripts only: what the companion menu is to show of rows of their page. */
  pointed(rows: PointedRows): RowsShown
  /** From content scripts only, after a trusted click: does it, and says in a toast what came of it. */
  act(ask: PointedRows & { readonly action: RowAction }): void
  /**
   * From our own pages only, as all that follow. Lists folders; with `below` everything below them too. What was shown
   * whole in the last minutes counts, unless it is to be listed `anew`.
   * @param ask `folder` is where the user stands, `tab` the tab to ask first
   */
  list(ask: {
    readonly tab: number | null
    readonly space: SpaceId
    readonly folder: number
    readonly folders: readonly number[]
    readonly below: boolean
    readonly anew?: boolean
  }): Job
  /** Gets links: by rule where one can be learned and checked, else one request a file. `each`: no rule is tried. */
  links(ask: {
    readonly tab: number | null
    readonly space: OwnSpaceId
    readonly folder: number
    readonly groups: readonly LinkGroup[]
    readonly each: boolean
  }): Job
  pauseJob(ask: Record<string, never>): void
  resumeJob(ask: Record<string, never>): void
  stopJob(ask: Record<string, never>): void
  /** The job, under way or last done. A background that died meanwhile is woken by this, and goes on. */
  job(ask: Record<string, never>): Job | null
  /** An account's signing key, for the press: its page cannot read `storage.session`. Null where none is set. */
  key(ask: { readonly uid: string }): string | null
  /** Deletes all that the extension keeps, and stops what it does. Our windows hear of it by `onForgotten`. */
  forgetAll(ask: Record<string, never>): void
  /** The library of what was mounted has changed. A background that is not there, and so hears nothing, is woken by this. */
  libraryChanged(ask: Record<string, never>): void
  /** Makes sure that there is a press (`src/press`) to connect to. */
  openPress(ask: Record<string, never>): void
}

/** Messages to a tab's content script. */
export interface ToTab {
  place(ask: Record<string, never>): Place
  perform(ask: Ask): Answer
  /** What was seen here since the document was loaded, from the given one on, as much as a message may hold; none is the end. Empty where a background takes it in. */
  seen(ask: { readonly from: number }): readonly Observed[]
  /** The row under the last trusted right-click, and the rows known to be ticked. */
  pointed(ask: Record<string, never>): { readonly row: PointedRows | null; readonly ticked: PointedRows }
}
