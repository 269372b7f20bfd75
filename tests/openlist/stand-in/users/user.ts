import type { Bound, Shape } from '../bind.ts'

export const USER_FIELDS = {
  id: 'uint',
  username: 'string',
  password: 'string',
  base_path: 'string',
  role: 'int',
  disabled: 'bool',
  permission: 'int',
  sso_id: 'string',
  allow_ldap: 'bool',
} as const

export const USER: Shape<typeof USER_FIELDS> = {
  type: 'model.User',
  fields: USER_FIELDS,
  required: ['username', 'Username'],
}

/** `password` is always '' in what the server tells. */
export type User = Bound<typeof USER_FIELDS>

export const ROLES = { general: 0, guest: 1, admin: 2 } as const

/** Bits of `permission`. */
const SEES_HIDDEN = 1
const NEEDS_NO_PASSWORD = 2
const WRITES = 8

export const seesHidden = ({ permission }: User): boolean => (permission & SEES_HIDDEN) !== 0
export const needsNoPassword = ({ permission }: User): boolean => (permission & NEEDS_NO_PASSWORD) !== 0
/** Needed to ask for a fresh listing, too. */
export const mayWrite = ({ permission }: User): boolean => (permission & WRITES) !== 0

const user = (id: number, username: string, more: Partial<User>): User => ({
  id,
  username,
  password: '',
  base_path: '/',
  role: ROLES.general,
  disabled: false,
  permission: 0,
  sso_id: '',
  allow_ldap: true,
  ...more,
})

/** The two that every server has; a new one lets no guest in. */
export const FIRST_USERS: readonly User[] = [
  user(1, 'admin', { role: ROLES.admin, permission: 29_183 }),
  user(2, 'guest', { role: ROLES.guest, disabled: true }),
]
