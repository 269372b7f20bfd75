import { beforeEach, expect, test, vi } from 'vitest'
import { MountlinkError } from '../core/index.ts'
import { addMounting, readMountings } from '../library/index.ts'
import { keepServer, readServers } from '../platform/servers.ts'
import { forgetAll } from './forget-all.ts'
import { FakePan } from './testing/fake-pan.ts'
import { gate } from './testing/gate.ts'
import { ALL } from './testing/world.ts'
import { worldOf } from './testing/worlds.ts'

const fake = vi.hoisted(() => ({
  did: [] as unknown[],
  browser: {
    storage: {
      session: { clear: async () => void fake.did.push('session') },
      local: { clear: async () => void fake.did.push('local') },
    },
    permissions: {
      getAll: async () => ({
        origins: ['https://www.123pan.com/*', 'https://dl.example.com/*', 'http://192.168.1.5:5244/*'],
      }),
      remove: async (what: unknown) => fake.did.push(what),
    },
    runtime: { getManifest: () => ({ host_permissions: ['https://www.123pan.com/*'] }) },
  },
}))
vi.mock('../platform/index.ts', async (original) => ({
  ...(await original<object>()),
  browser: fake.browser,
  announceForgotten: () => fake.did.push('announced'),
}))
vi.mock('webextension-polyfill', () => ({ default: {} }))

/** What was said before links end. */
const expiry = { forget: async () => void fake.did.push('button') }

beforeEach(() => {
  fake.did = []
})

function library(): FakePan {
  const pan = new FakePan()
  for (let index = 0; index < 4; index++) pan.addFolder(0, 3)
  return pan
}

test('a job that runs is over and gone, and so is what its last answer brings', async () => {
  const world = worldOf(library())
  const hold = gate()
  world.script = (ask, count) => (count === 3 ? hold.opened.then(() => world.pan.answer(ask)) : undefined)
  await world.lister.start(ALL)
  await world.when(() => world.asked.length === 3)
  const forgotten = forgetAll(world.lister, expiry)
  hold.open()
  await forgotten
  expect(world.job?.state).toBe('stopped')
  expect(await world.lister.job()).toBeNull()
  await world.settle()
  expect(world.asked).toHaveLength(3)
  expect(await world.listed()).toEqual({ complete: [], entries: [] })
})

test('storages, databases and added permissions go; then the windows are told', async () => {
  const world = worldOf(library())
  await world.run(ALL)
  expect(await indexedDB.databases()).toHaveLength(2)
  await forgetAll(world.lister, expiry)
  expect(await indexedDB.databases()).toEqual([])
  const origins = ['https://dl.example.com/*', 'http://192.168.1.5:5244/*']
  // Before, so that they write nothing any more; and after, so that they begin anew.
  expect(fake.did).toEqual(['announced', 'session', 'local', { origins }, 'button', 'announced'])
  // As new: a job can be started again.
  expect(await world.run(ALL)).toMatchObject({ state: 'done', done: 5 })
})

test('where the disk will not do, all else goes, and it is told', async () => {
  const world = worldOf(library())
  await world.run(ALL)
  vi.spyOn(indexedDB, 'databases').mockRejectedValueOnce(new DOMException('no', 'InvalidStateError'))
  await expect(forgetAll(world.lister, expiry)).rejects.toEqual(new MountlinkError('storage-unusable'))
  expect(fake.did).toContain('local')
  expect(fake.did.at(-1)).toBe('announced')
})

test('servers with their tokens and the library of what was mounted go', async () => {
  const base = 'http://192.168.1.5:5244'
  await keepServer({ base, token: 'openlist-1', from: 'admin', at: 1 })
  const mounting = { base, driver: 'UrlTree', path: '/Movies', order: null, share: null, storages: [], files: 1 }
  await addMounting({ ...mounting, createdAt: 1, updatedAt: 1, expiresAt: null, checked: null })
  expect(await readMountings()).toHaveLength(1)
  await forgetAll(worldOf(library()).lister, expiry)
  expect(await readServers()).toEqual([])
  expect(await readMountings()).toEqual([])
})

test('where the button will not do, the windows are told all the same', async () => {
  const failing = { forget: () => Promise.reject(new Error('no button')) }
  await expect(forgetAll(worldOf(library()).lister, failing)).rejects.toThrow('no button')
  expect(fake.did.at(-1)).toBe('announced')
})
