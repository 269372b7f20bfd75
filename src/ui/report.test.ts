import { array, assert, constantFrom, dictionary, domain, oneof, property, string, stringMatching } from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Problem } from '../core/index.ts'
import { DEFAULT_SETTINGS } from '../platform/settings.ts'
import { problemTexts } from '../texts/problems.ts'
import { reportText, type Scene } from './report.ts'

vi.mock('webextension-polyfill', () => ({ default: {} }))

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'

const scene: Scene = {
  version: '0.1.0',
  path: '/src/popup/index.html',
  userAgent: FIREFOX,
  language: 'zh-CN',
  theme: 'dark',
  settings: DEFAULT_SETTINGS,
}

test('tells code, versions, window, settings and counts', () => {
  expect(reportText({ code: 'too-fast' }, scene, { format: 'url-tree', known: 812, picked: 3 })).toBe(
    [
      'Mountlink 0.1.0: too-fast',
      'window: popup',
      'browser: Firefox 153, Linux',
      'language: zh-CN, theme: dark',
      'settings: own domains 0, own 123pan hosts 0, spacing 700 ms, unsigned valid 30 min, signed 24 h, companion on, clock 0 s',
      'here: format url-tree, known files 812, picked files 3',
    ].join('\n'),
  )
})

test.each([
  ['/src/mounts/index.html', 'mounts'],
  ['/src/options/index.html', 'options'],
  ['/elsewhere.html', 'unknown'],
])('names the window of %s', (path, window) => {
  expect(reportText({ code: 'captcha' }, { ...scene, path })).toContain(`\nwindow: ${window}\n`)
})

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0',
    'Edge 156, Windows',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
    'Chromium 156, Mac OS',
  ],
  ['something else', 'another browser, another system'],
])('knows the browser in %s', (userAgent, said) => {
  expect(reportText({ code: 'captcha' }, { ...scene, userAgent })).toContain(`browser: ${said}\n`)
})

const codes = Object.keys(problemTexts) as Problem['code'][] // the compiler holds the keys to the codes

/** Names, ids, keys, tokens and hosts as pages and people make them; never a part of what a report says anyway. */
const told = reportText({ code: 'too-fast' }, scene)
const secret = oneof(
  string({ unit: 'grapheme', minLength: 4, maxLength: 40 }),
  stringMatching(/^[0-9a-f]{8,40}$/),
  domain(),
  constantFrom('我的电影.mkv', '289ds32418bxdba', 'Bearer eyJhbGciOi.J9', '1815268665', '${code}', '\n{code}\r\n'),
  constantFrom('openlist-8f1c-Vq3', 'http://192.168.1.5:5244/list', '/挂载/我的电影'),
).filter((text) => text.trim() !== '' && !told.includes(text) && !codes.some((code) => code.includes(text)))

test('nothing of a problem’s detail, of an address or of a domain gets into a report', () => {
  assert(
    property(
      constantFrom(...codes),
      dictionary(constantFrom('name', 'now', 'message', 'code', 'bytes', 'host', 'path', 'driver', 'field'), secret),
      array(secret),
      secret,
      (code, detail, hosts, search) => {
        const settings = {
          ...DEFAULT_SETTINGS,
          customHosts: hosts.map((host) => ({ host, uid: search })),
          panHosts: hosts,
          defaultFormat: search,
        }
        const path = `/src/popup/index.html?tab=${search}`
        const report = reportText({ code, detail }, { ...scene, path, settings })
        for (const hidden of [...Object.values(detail), ...hosts, search]) expect(report).not.toContain(hidden)
      },
    ),
  )
})
