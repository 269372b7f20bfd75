import { anything, assert, json, property } from 'fast-check'
import { expect, test, vi } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../platform/index.ts'
import { parseSettings, printSettings } from './settings-file.ts'

vi.mock('webextension-polyfill', () => ({ default: {} }))

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  language: 'zh-CN',
  theme: 'dark',
  defaultFormat: 'url-tree-signed',
  validMinutes: 45,
  signedHours: 48,
  companion: false,
  spacing: 900,
  customHosts: [{ host: 'dl.example.com', uid: '7' }],
  panHosts: ['www.123pan.example'],
  clockOffset: 77,
}
const fileOf = (settings: object, rest: object = {}): string =>
  JSON.stringify({ kind: 'mountlink-settings', version: 1, settings, ...rest })
const NOTHING = { kind: 'read', plain: {}, customHosts: [], panHosts: [], wrong: [], unknown: 0 }

test('what is printed is read back: hosts apart, the clock not at all', () => {
  const { customHosts, panHosts, clockOffset, ...plain } = SETTINGS
  const text = printSettings(SETTINGS)
  expect(parseSettings(text)).toEqual({ ...NOTHING, plain, customHosts, panHosts })
  expect(text).not.toContain(String(clockOffset))
})

test('hosts that are listed already need no question', () => {
  expect(parseSettings(printSettings(SETTINGS), SETTINGS)).toMatchObject({ customHosts: [], panHosts: [] })
  const again = [...SETTINGS.customHosts, ...SETTINGS.customHosts]
  expect(parseSettings(fileOf({ customHosts: again }))).toMatchObject({ customHosts: SETTINGS.customHosts })
})

test.each([
  ['no JSON', '{'],
  ['nothing', ''],
  ['another text', '"mountlink-settings"'],
  ['null', 'null'],
  ['a list', '[]'],
  ['settings of another program', '{"kind":"settings","version":1,"settings":{"theme":"dark"}}'],
  ['no settings', '{"kind":"mountlink-settings","version":1}'],
  ['settings that are a text', '{"kind":"mountlink-settings","version":1,"settings":"x"}'],
  ['a version that never was', fileOf({}, { version: 0.5 })],
])('%s is no file of ours', (_, text) => {
  expect(parseSettings(text)).toEqual({ kind: 'none', why: 'not-ours' })
})

test('a newer version is told as one', () => {
  expect(parseSettings(fileOf({}, { version: 2 }))).toEqual({ kind: 'none', why: 'newer' })
})

test.each([
  ['language', 'fr'],
  ['theme', '<b>'],
  ['defaultFormat', 'pan123-share'],
  ['validMinutes', 0],
  ['validMinutes', '30'],
  ['signedHours', 1e9],
  ['companion', 'yes'],
  ['spacing', 10],
  ['customHosts', [{ host: 'https://dl.example.com/', uid: '7' }]],
  ['customHosts', [{ host: 'DL.example.com', uid: '7' }]],
  ['customHosts', [{ host: 'dl.example.com', uid: '-7' }]],
  ['panHosts', ['*']],
  ['panHosts', { length: 1 }],
])('%s = %j is left out by name, the rest is taken', (name, value) => {
  const good = name === 'signedHours' ? { validMinutes: 5 } : { signedHours: 5 }
  expect(parseSettings(fileOf({ ...good, [name]: value }))).toEqual({ ...NOTHING, plain: good, wrong: [name] })
})

test('a file cannot bring domains without end', () => {
  const customHosts = Array.from({ length: 501 }, (_, index) => ({ host: `a${index}.example`, uid: '7' }))
  expect(parseSettings(fileOf({ customHosts }))).toEqual({ ...NOTHING, wrong: ['customHosts'] })
})

test('entries that are no settings are counted, and reach nothing', () => {
  const text = fileOf({}).replace('{}', '{"__proto__":{"polluted":1},"key":"secret","clockOffset":9,"theme":"dark"}')
  const read = parseSettings(text)
  expect(read).toEqual({ ...NOTHING, plain: { theme: 'dark' }, unknown: 2 })
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})

test('any JSON at all ends in words', () => {
  assert(
    property(json(), anything(), (text, settings) => {
      expect(['none', 'read']).toContain(parseSettings(text).kind)
      expect(['none', 'read']).toContain(parseSettings(fileOf(Object(settings) as object)).kind)
    }),
  )
})
