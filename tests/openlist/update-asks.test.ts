import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { keepMounting, type Mounting } from '../../src/library/index.ts'
import { undo } from '../../src/mounts/steps/undo.ts'
import type { Prepared } from '../../src/mounts/steps/prepare.ts'
import { type OpenList, readRow } from '../../src/openlist/api/index.ts'
import { mountable } from './mountable.ts'
import { file, mountOn, storageOn } from './mounting-stage.ts'
import { startOpenList } from './start-open-list.ts'

const world = vi.hoisted(() => ({ openList: null as OpenList | null, prepared: null as Prepared | null }))

vi.mock('webextension-polyfill', () => ({ default: {} }))
vi.mock('../../src/ui/index.ts', () => ({ t: () => '' }))
vi.mock('../../src/mounts/state/alone.ts', () => ({ alone: <T>(_: string, work: () => Promise<T>) => work() }))
vi.mock('../../src/mounts/state/servers.ts', () => ({ openServer: async () => world.openList }))
// What 123pan and the press would give.
vi.mock('../../src/mounts/steps/list-again.ts', () => ({ listAgain: async () => world.prepared }))
vi.mock('../../src/mounts/steps/prepare.ts', () => ({ prepare: async () => world.prepared }))

const { agree, update } = await import('../../src/mounts/library/update.ts')
const { server, openList } = await startOpenList()
world.openList = openList

const path = `${server.prefix}/asks`
const order = { space: 'own:7', folder: { id: 1, name: '' }, marks: [], format: 'url-tree', mountPath: path } as const
const host = (name: string) => ({ ...file('a.mkv'), url: `https://${name}/1812000499/a.mkv` })

/** What an update would mount: one file at this host, which is a strange one or is not. */
const found = (name: string, strange: boolean): void => {
  const made = mountable('url-tree', [host(name)], path)
  const strangers = { first: [name], count: strange ? 1 : 0 }
  world.prepared = { ...made, outcome: { kind: 'made', made: { strangers } } } as unknown as Prepared // all that is asked of it
}
const textNow = async (): Promise<string> => (await readRow(openList, await storageOn(openList, path))).addition

let mounting: Mounting
beforeEach(async () => {
  ;({ mounting } = await mountOn(openList, mountable('url-tree', [host('vip.123pan.cn')], path), path))
  mounting = { ...mounting, order: { ...order, split: 'none', splitBytes: 0 } }
  await keepMounting(mounting)
})

test('links of the same paths at a strange host are asked about; agreed to, they can be undone', async () => {
  found('evil.example', true)
  const asks = await update(mounting)
  if (asks?.kind !== 'asks') throw new Error(`it was not asked: ${JSON.stringify(asks)}`)
  expect(asks.plan.change).toMatchObject({ removed: [], same: 1, relinked: 1 })
  expect(await textNow()).toContain('vip.123pan.cn')
  const updated = await agree(mounting, asks.plan)
  expect(updated?.kind).toBe('updated')
  expect(await textNow()).toContain('evil.example')
  await undo(openList, mounting)
  expect(await textNow()).toContain('vip.123pan.cn')
})

test('a host that is known, and a strange one that is mounted already, go right through', async () => {
  found('vip.123pan.cn', true)
  expect((await update(mounting))?.kind).toBe('updated')
  found('own.example', false)
  expect((await update(mounting))?.kind).toBe('updated')
  expect(await textNow()).toContain('own.example')
})
