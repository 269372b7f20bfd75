import type { Version } from '../../library/index.ts'

/** The versions of a mounting, by what they are. */
export interface VersionsInOrder {
  /** The newest, where it was not mounted to its end. */
  readonly brokenOff: Version | undefined
  /** The last that was. */
  readonly last: Version | undefined
  /** The one before that. */
  readonly before: Version | undefined
}

/** @param versions the newest first */
export function inOrder(versions: readonly Version[]): VersionsInOrder {
  const brokenOff = versions[0]?.whole === false ? versions[0] : undefined
  const [last, before] = brokenOff ? versions.slice(1) : versions
  return { brokenOff, last, before }
}
