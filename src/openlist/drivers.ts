/** OpenList's own names for the drivers that we make or change storages of (v4.2.5). */
export const DRIVERS = {
  pan123Link: '123PanLink',
  urlTree: 'UrlTree',
  pan123Share: '123PanShare',
  open123: '123 Open',
  pan123: '123Pan',
} as const

/** The name of one of them. */
export type Driver = (typeof DRIVERS)[keyof typeof DRIVERS]

/** Those that show a person's own drive, with a login. The recommended one first; the other is unofficial. */
export const OWN_DRIVERS = [DRIVERS.open123, DRIVERS.pan123] as const

/** The name of one of those. */
export type OwnDriver = (typeof OWN_DRIVERS)[number]
