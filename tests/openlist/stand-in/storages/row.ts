import type { Bound, Shape } from '../bind.ts'

/** The fields of a storage that a client may set; `status` and `modified` it sends in vain. */
export const STORAGE_FIELDS = {
  id: 'uint',
  mount_path: 'string',
  order: 'int',
  driver: 'string',
  cache_expiration: 'int',
  custom_cache_policies: 'string',
  status: 'string',
  addition: 'string',
  remark: 'string',
  disabled: 'bool',
  disable_index: 'bool',
  enable_sign: 'bool',
  order_by: 'string',
  order_direction: 'string',
  extract_folder: 'string',
  web_proxy: 'bool',
  webdav_policy: 'string',
  proxy_range: 'bool',
  down_proxy_url: 'string',
  disable_proxy_sign: 'bool',
} as const

export const STORAGE: Shape<typeof STORAGE_FIELDS> = {
  type: 'model.Storage',
  fields: STORAGE_FIELDS,
  required: ['mount_path', 'MountPath'],
}

/** A storage as the database has it. */
export interface StorageRow extends Bound<typeof STORAGE_FIELDS> {
  /** RFC 3339: when it was created or last updated. */
  readonly modified: string
}

/** What `status` says of a storage whose driver runs. */
export const WORKS = 'work'
