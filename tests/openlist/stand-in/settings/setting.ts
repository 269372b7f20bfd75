import type { Bound, Shape } from '../bind.ts'

const SETTING_FIELDS = {
  key: 'string',
  value: 'string',
  help: 'string',
  type: 'string',
  options: 'string',
  group: 'int',
  flag: 'int',
  index: 'uint',
} as const

export const SETTING: Shape<typeof SETTING_FIELDS> = {
  type: 'model.SettingItem',
  fields: SETTING_FIELDS,
  required: ['key', 'Key'],
}

/** One of the server's settings; saved, it replaces the one of its key, the group that lists it included. */
export type Setting = Bound<typeof SETTING_FIELDS>

const setting = (key: string, value: string, type: string, group: number, flag: number, index: number): Setting => ({
  key,
  value,
  help: '',
  type,
  options: '',
  group,
  flag,
  index,
})

/** The settings that matter here, as a new server has them. */
export const firstSettings = (version: string, token: string, signAll: boolean): readonly Setting[] => [
  setting('version', version, 'string', 1, 2, 0),
  setting('site_title', 'OpenList', 'string', 1, 0, 1),
  setting('link_expiration', '0', 'number', 4, 1, 40),
  setting('sign_all', String(signAll), 'bool', 4, 1, 41),
  setting('token', token, 'string', 0, 1, 55),
]
