import type { Bound, Shape } from '../bind.ts'

const META_FIELDS = {
  id: 'uint',
  path: 'string',
  read_users: '[]uint',
  read_users_sub: 'bool',
  write_users: '[]uint',
  write_users_sub: 'bool',
  password: 'string',
  p_sub: 'bool',
  write: 'bool',
  w_sub: 'bool',
  hide: 'string',
  h_sub: 'bool',
  readme: 'string',
  r_sub: 'bool',
  header: 'string',
  header_sub: 'bool',
} as const

export const META: Shape<typeof META_FIELDS> = {
  type: 'model.Meta',
  fields: META_FIELDS,
  required: ['path', 'Path'],
}

/** What is set for a folder: a password, what is hidden, texts above and below the listing. */
export type Meta = Bound<typeof META_FIELDS>
