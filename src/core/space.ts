/**
 * Where entries live: one account's own drive, or one share.
 * Facts of different spaces never mix; every row on disk carries its space.
 */
export type SpaceId = OwnSpaceId | ShareSpaceId

/** An account's own drive, by the account's UID (decimal digits). */
export type OwnSpaceId = `own:${string}`

/** A share, by its share key (`[A-Za-z0-9]+-[A-Za-z0-9]+`). */
export type ShareSpaceId = `share:${string}`

export const ownSpace = (uid: string): OwnSpaceId => `own:${uid}`

export const shareSpace = (shareKey: string): ShareSpaceId => `share:${shareKey}`

/** @returns the account's UID, or null for a share. */
export const uidOf = (space: SpaceId): string | null => (space.startsWith('own:') ? space.slice('own:'.length) : null)

/** @returns the share key, or null for an own drive. */
export const shareKeyOf = (space: SpaceId): string | null =>
  space.startsWith('share:') ? space.slice('share:'.length) : null

export const isOwnSpace = (space: SpaceId): space is OwnSpaceId => space.startsWith('own:')
