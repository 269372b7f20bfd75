import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import { forgetClosedPrivate, forgetLastPrivate, isApart, isOnThisSide, sessionItem } from './private.ts'
import { keyedUids, readKey, writeKey } from './secrets.ts'
import { changeSettings, readKeptSettings, readSettings } from './settings.ts'

/** A browser whose two kinds of windows share both storages, as Chromium's and Firefox's do. */
const fake = vi.hoisted(() => {
  const areaOf = (items: Map<string, unknown>) => ({
    get: async (name: string | null) =>
      Object.fromEntries([...items].filter(([each]) => name === null || each === name)),
    set: async (more: object) => Object.entries(more).forEach(([name, item]) => items.set(name, item)),
    remove: async (names: string | string[]) => [names].flat().forEach((name) => items.delete(name)),
  })
  const local = new Map<string, unknown>()
  const session = new Map<string, unknown>()
  const here = { inIncognitoContext: false, incognito: 'split', open: [] as { incognito: boolean }[] }
  const closed: (() => void)[] = []
  return { local, session, here, closed, storage: { local: areaOf(local), session: areaOf(session) } }
})
vi.mock('./runtime.ts', () => ({
  native: () => ({ extension: fake.here }),
  runtime: () => ({ getManifest: () => fake.here }),
}))
vi.mock('./browser.ts', () => ({
  browser: {
    storage: fake.storage,
    windows: {
      onRemoved: { addListener: (then: () => void) => fake.closed.push(then) },
      getAll: async () => fake.here.open,
    },
  },
}))

const inWindow = (incognito: boolean, mode: 'split' | 'spanning'): void => {
  fake.here.inIncognitoContext = incognito
  fake.here.incognito = mode
}
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  fake.local.clear()
  fake.session.clear()
  fake.closed.length = 0
})

test('a setting changed in a private window holds there, over the others, and not on disk', async () => {
  inWindow(false, 'split')
  await changeSettings({ validMinutes: 45, signedHours: 48 })
  const before = JSON.stringify([...fake.local])
  inWindow(true, 'split')
  await changeSettings({ signedHours: 2 })
  await changeSettings({ customHosts: [{ host: 'private.example', uid: '7' }] })
  expect(await readSettings()).toMatchObject({ validMinutes: 45, signedHours: 2, customHosts: [{ uid: '7' }] })
  expect(await readKeptSettings()).toMatchObject({ signedHours: 48, customHosts: [] })
  expect(JSON.stringify([...fake.local])).toBe(before)
  inWindow(false, 'split')
  expect(await readSettings()).toMatchObject({ signedHours: 48, customHosts: [] })
})

test('a key of a private window that is apart stays in memory, unknown to regular windows, which keep theirs', async () => {
  inWindow(false, 'spanning')
  await writeKey('7', 'regular', 'session')
  inWindow(true, 'spanning')
  expect(await readKey('7')).toBeNull()
  await writeKey('7', 'private', 'kept')
  await writeKey('8', 'another', 'kept')
  expect(await keyedUids()).toEqual(
    new Map([
      ['7', 'session'],
      ['8', 'session'],
    ]),
  )
  globalThis.indexedDB = new IDBFactory()
  expect(await readKey('7')).toBe('private')
  inWindow(false, 'spanning')
  expect(await readKey('7')).toBe('regular')
  expect(await keyedUids()).toEqual(new Map([['7', 'session']]))
})

test.each([
  [false, 'split', [false, true, true]],
  [true, 'split', [false, true, true]],
  [false, 'spanning', [false, false, true]],
  [true, 'spanning', [true, true, false]],
] as const)('private %s, %s: whether it is apart, and which tabs it deals with', (incognito, mode, expected) => {
  inWindow(incognito, mode)
  const sides = [true, false].map((each) => isOnThisSide({ incognito: each }))
  expect([isApart(), ...sides]).toEqual(expected)
})

test('one background forgets when the last private window is closed, not before', async () => {
  inWindow(true, 'spanning')
  await fake.storage.session.set({ [sessionItem('job')]: 1, job: 2 })
  inWindow(false, 'spanning')
  forgetClosedPrivate()
  fake.here.open = [{ incognito: false }, { incognito: true }]
  for (const then of fake.closed) then()
  await vi.waitFor(() => expect([...fake.session.keys()]).toEqual(['private:job', 'job']))
  fake.here.open = [{ incognito: false }]
  for (const then of fake.closed) then()
  await vi.waitFor(() => expect([...fake.session.keys()]).toEqual(['job']))
})

test('where private windows have an instance of their own, a new one forgets what the last has left', async () => {
  inWindow(true, 'split')
  await fake.storage.session.set({ [sessionItem('job')]: 1, job: 2 })
  await writeKey('7', 'makes a database')
  await forgetLastPrivate()
  expect([...fake.session.keys()]).toEqual(['private:job', 'job'])
  globalThis.indexedDB = new IDBFactory()
  await forgetLastPrivate()
  expect([...fake.session.keys()]).toEqual(['job'])
})
