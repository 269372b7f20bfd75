/**
 * Everything that can go wrong, in one place. `src/texts/problems.ts` has for each code
 * what happened and what to do, in both languages; a missing one does not compile.
 */
export type ProblemCode =
  // what 123pan answers (facts: section "Envelope and codes")
  | 'logged-out'
  | 'refused'
  | 'too-fast'
  | 'captcha'
  | 'account-risk'
  | 'share-wrong-password'
  | 'share-expired'
  | 'share-needs-login'
  | 'traffic-used-up'
  | 'file-not-found'
  | 'no-direct-link'
  | 'moved'
  | 'unreadable'
  | 'unknown-answer'
  | 'network'
  // our own way to the page
  | 'tab-gone'
  /** The browser does not, or no longer, let us read 123pan's pages. */
  | 'no-access'
  | 'reload-tab'
  | 'login-unknown'
  | 'account-changed'
  /** Another job is under way. */
  | 'busy'
  /** The person has stopped the job that something waited for. */
  | 'job-stopped'
  // findings about a folder, in `name`, of a listing that goes on without it
  | 'folder-gone'
  | 'folder-changing'
  | 'folder-unreadable'
  // findings about a file or a folder, in `name`, of links that were checked
  /** Called `now` by now. */
  | 'renamed'
  | 'folder-renamed'
  | 'moved-away'
  | 'left-space'
  | 'no-link-space'
  | 'no-common-rule'
  // our own disk
  | 'storage-full'
  | 'storage-unusable'
  // export and settings
  | 'nothing-picked'
  /** Files are picked, and none of them can go into the text. */
  | 'all-missing'
  /** Its link was never asked for. */
  | 'link-not-asked'
  | 'file-blocked'
  /** A format that makes no sense in this space, or has no such shape. */
  | 'format-not-here'
  | 'key-missing'
  | 'uid-not-the-keys'
  | 'host-not-known'
  | 'link-unreadable'
  /** The direct-link host sent on to another address, which is not followed. */
  | 'link-redirected'
  /** The host did not say what time it is, so a refusal may be the clock's fault. */
  | 'clock-unknown'
  /** Something else than the file answered, e.g. a page to log in to a network. */
  | 'not-the-file'
  | 'export-differs'
  | 'openlist-text'
  /** One file's line alone is longer than a part of a split export may be. */
  | 'line-too-long'
  | 'clipboard'
  | 'setting-invalid'
  // the user's own OpenList (facts: openlist.md, section 3)
  /** What was typed is no address of a server. */
  | 'openlist-address'
  /** The browser does not let us reach `host`. */
  | 'openlist-no-access'
  | 'openlist-unreachable'
  | 'openlist-not-openlist'
  /** It sends on to another address, which is not followed: the token would go along. */
  | 'openlist-redirected'
  /** We have no token for it: it was never connected, or is not any more. */
  | 'openlist-not-connected'
  | 'openlist-token-wrong'
  /** A login that needs its second factor. */
  | 'openlist-otp'
  | 'openlist-locked'
  | 'openlist-not-admin'
  /** It has no driver of the name `driver`. */
  | 'openlist-no-driver'
  /** Its `driver` lacks the field `field` that we fill in. */
  | 'openlist-too-old'
  /** Anything else that it answers, in its own words: `message`. */
  | 'openlist-refused'
  /** Its owner lets pages of few origins in (`cors.allow_origins`), and ours is none of them. */
  | 'openlist-origin'
  /** A proxy before it refuses a text as long as this. */
  | 'openlist-too-large'
  /** Another storage is mounted at `path`. */
  | 'openlist-path-taken'
  /** The storage is there, and its driver does not start: `message`. */
  | 'openlist-driver-failed'
  /** Something else is being done with a mount, perhaps on another page of ours. */
  | 'mount-busy'
  /** A mounting that is not in the library any more, or not as it was shown: another page of ours did that. */
  | 'mounting-gone'
  /** Its driver did not start with what was new (`message`), so the storage is as it was before. */
  | 'openlist-put-back'
  /** The storage at `path` is not there any more. */
  | 'openlist-gone'
  /** No open tab of that server is logged in. */
  | 'openlist-no-login'
  /** A line of pasted shares that holds no share's link, or those of several shares. */
  | 'share-line'
  | 'unexpected'

/** A problem as data: it can cross messages and be stored. Never holds a key, a token or a password. */
export interface Problem {
  readonly code: ProblemCode
  /** What fills the gaps of its sentence: names, counts, 123pan's own words. */
  readonly detail?: Readonly<Record<string, string | number>>
}

/** The one error class. Throw it where a person must be told; anything else is a bug ('unexpected'). */
export class MountlinkError extends Error {
  readonly problem: Problem

  constructor(code: ProblemCode, detail?: Problem['detail'], options?: ErrorOptions) {
    super(code, options)
    this.name = 'MountlinkError'
    this.problem = detail ? { code, detail } : { code }
  }
}

/** @returns the problem an error stands for; 'unexpected' for what is none of ours. */
export const problemOf = (error: unknown): Problem =>
  error instanceof MountlinkError ? error.problem : { code: 'unexpected' }
