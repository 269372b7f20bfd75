import 'fake-indexeddb/auto'
import { signal } from '@preact/signals'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import { keepDeadShares, readDeadShares } from '../../library/index.ts'
import { checkDead, checkPasted } from './ask.ts'
import { busy, ended } from './busy.ts'
import { checks, deadShares, pasted, readLibrary } from './state.ts'

const world = vi.hoisted(() => ({ allows: true, answers: {} as Record<string, number>, asked: [] as string[] }))

vi.mock('webextension-polyfill', () => ({ default: {} }))
vi.mock('./access.ts', () => ({ mayAsk: async () => world.allows, askAccess: async () => true }))
vi.mock('../state/storages.ts', () => ({ storages: signal([]) }))
vi.mock('../state/servers.ts', () => ({ chosenBase: signal(null) }))
vi.mock('../../ui/index.ts', () => ({ settings: signal({ spacing: 300 }) }))

vi.stubGlobal('fetch', async (url: string) => {
  const query = new URL(url).searchParams
  const id = `${query.get('shareKey')} ${query.get('SharePwd')}`
  world.asked.push(id)
  const code = world.answers[id] ?? 0
  const data = code === 0 ? { InfoList: [], Len: 0, Next: '-1' } : null
  return { status: 200, type: 'basic', text: async () => JSON.stringify({ code, message: 'said', data }) }
})

const EXPIRED = 5104
const CAPTCHA = 5002

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  Object.assign(world, { allows: true, answers: {}, asked: [] })
  pasted.value = ''
  checks.value = new Map()
  await readLibrary()
})

const kinds = () => Object.fromEntries([...checks.value].map(([id, { kind }]) => [id, kind]))
const deadNow = async () => (await readDeadShares()).map(({ shareKey, text, code }) => [shareKey, text, code])

test('dead ones are kept with their lines; what is known is not asked again, unless all is', async () => {
  world.answers = { 'b-2 pw': EXPIRED }
  pasted.value = '/a a-1\n/b b-2 pw\n/b b-2 pw'
  await checkPasted()
  expect(kinds()).toEqual({ 'a-1 ': 'alive', 'b-2 pw': 'dead' })
  expect(await deadNow()).toEqual([['b-2', '/b b-2 pw', 'share-expired']])
  pasted.value += '\n/c c-3'
  await checkPasted()
  expect(world.asked).toEqual(['a-1 ', 'b-2 pw', 'c-3 '])
  await checkPasted()
  expect(world.asked).toHaveLength(6)
})

test('a dead share that lives again leaves the list, and its line comes back', async () => {
  await keepDeadShares([{ shareKey: 'a-1', text: '/a a-1 pw', code: 'share-expired', at: 5 }])
  await readLibrary()
  pasted.value = '/b b-2'
  await checkDead()
  expect(world.asked).toEqual(['a-1 pw'])
  expect(await deadNow()).toEqual([])
  expect(pasted.value).toBe('/b b-2\n/a a-1 pw\n')
})

test('one that is dead still stays since when it was; pasted anew its line takes the old one’s place', async () => {
  await keepDeadShares([{ shareKey: 'a-1', text: '/a a-1', code: 'share-expired', at: 5 }])
  await readLibrary()
  world.answers = { 'a-1 ': EXPIRED, 'a-1 new': EXPIRED }
  await checkDead()
  expect(await readDeadShares()).toEqual(deadShares.value)
  pasted.value = '/new a-1 new'
  await checkPasted()
  expect(await readDeadShares()).toEqual([{ shareKey: 'a-1', text: '/new a-1 new', code: 'share-expired', at: 5 }])
})

test('a share that opens with another password is not dead', async () => {
  world.answers = { 'a-1 old': EXPIRED, 'b-2 old': EXPIRED }
  pasted.value = '/a a-1\n/b a-1 old\n/c b-2 old\n/d b-2'
  await checkPasted()
  expect(await deadNow()).toEqual([])
})

test('after a captcha nothing more is asked, the others say so, and so does the page', async () => {
  world.answers = { 'a-1 ': CAPTCHA }
  pasted.value = '/a a-1\n/b b-2\n/c c-3'
  await checkPasted()
  expect(world.asked).toEqual(['a-1 '])
  expect(kinds()).toEqual({ 'a-1 ': 'unclear', 'b-2 ': 'unasked', 'c-3 ': 'unasked' })
  expect(ended.value).toMatchObject({ what: 'check', problem: { code: 'captcha' } })
  expect(busy.value).toBeNull()
})

test('stopped, it asks no more and says nothing of it', async () => {
  pasted.value = '/a a-1\n/b b-2'
  const done = checkPasted()
  await vi.waitFor(() => expect(kinds()).toEqual({ 'a-1 ': 'alive' }))
  expect(busy.value).toMatchObject({ what: 'check', done: 1, total: 2 })
  busy.value?.stop()
  await done
  expect(world.asked).toEqual(['a-1 '])
  expect([ended.value, busy.value]).toEqual([null, null])
})

test('where the browser does not let us nothing is asked', async () => {
  world.allows = false
  pasted.value = '/a a-1'
  await checkPasted()
  expect([world.asked, ended.value]).toEqual([[], { what: 'check', problem: { code: 'no-access' } }])
})
