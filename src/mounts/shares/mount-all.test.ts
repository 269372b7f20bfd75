import 'fake-indexeddb/auto'
import { signal } from '@preact/signals'
import { beforeEach, expect, test, vi } from 'vitest'
import { MountlinkError, type ProblemCode } from '../../core/index.ts'
import { connect, type HttpRequest } from '../../openlist/api/index.ts'
import { busy, ended } from './busy.ts'
import { mountable, mountAll } from './mount-all.ts'
import { shareId } from './named-lines.ts'
import { checks, pasted, resultOf, rows } from './state.ts'

const world = vi.hoisted(() => ({
  log: [] as string[],
  fails: {} as Record<string, ProblemCode>,
  drivers: {} as Record<string, string>,
}))

vi.mock('webextension-polyfill', () => ({ default: {} }))
vi.mock('../state/alone.ts', () => ({ alone: <T>(_: string, work: () => Promise<T>) => work() }))
vi.mock('../state/storages.ts', () => ({ storages: signal([]) }))
vi.mock('../state/servers.ts', () => ({
  chosenBase: signal('http://nas'),
  openServer: async (base: string) =>
    connect(base, 't', async ({ url }: HttpRequest) => {
      world.log.push(new URL(url).pathname)
      const content = Object.entries(world.drivers).map(([mount_path, driver], at) => ({
        id: at + 1,
        mount_path,
        driver,
      }))
      return { status: 200, redirected: false, text: JSON.stringify({ code: 200, message: '', data: { content } }) }
    }),
}))
vi.mock('../../ui/index.ts', () => ({ settings: signal({ spacing: 300 }) }))
const act = vi.hoisted(() => async (what: string, path: string): Promise<void> => {
  world.log.push(`${what} ${path}`)
  const code = world.fails[`${what} ${path}`]
  if (code) throw new MountlinkError(code)
})
vi.mock('../steps/mount-share.ts', () => ({
  mountShare: async (_: unknown, __: unknown, path: string) => act('mount', path).then(() => ({ path })),
}))
vi.mock('../steps/carry-out.ts', () => ({
  look: async (_: unknown, mounting: { readonly path: string }) =>
    act('list', mounting.path).then(
      () => ({ mounting, listed: { kind: 'listed', entries: 3 } }),
      ({ problem }: MountlinkError) => ({ mounting, listed: problem }),
    ),
}))

beforeEach(() => {
  Object.assign(world, { log: [], fails: {}, drivers: {} })
  pasted.value = '/a a-1\n/b b-2\n/c c-3\n/d d-4'
  checks.value = new Map(
    ['a-1', 'b-2', 'c-3'].map((shareKey) => [
      shareId({ shareKey, password: '' }),
      { kind: 'alive', name: '', entries: 1, password: '' },
    ]),
  )
})

const states = () => rows.value.map((row) => resultOf(row)?.kind ?? null)
const listedNow = () =>
  rows.value.map((row) => {
    const result = resultOf(row)
    return result?.kind === 'mounted' ? result.listed : null
  })

test('those that are alive are mounted in turn, then listed; OpenList’s words about one stop none of the others', async () => {
  world.fails = { 'mount /b': 'openlist-refused', 'list /c': 'openlist-refused' }
  await mountAll()
  expect(world.log.filter((line) => line.includes(' '))).toEqual([
    'mount /a',
    'mount /b',
    'mount /c',
    'list /a',
    'list /c',
  ])
  expect(states()).toEqual(['mounted', 'failed', 'mounted', null])
  expect(listedNow()).toEqual([{ kind: 'listed', entries: 3 }, null, { code: 'openlist-refused' }, null])
  expect([ended.value, busy.value]).toEqual([null, null])
  // What failed may be tried again, what is mounted is not.
  expect(mountable().map(({ path }) => path)).toEqual(['/b'])
})

test('what stands there is looked at first: a path that another driver has by now is left', async () => {
  pasted.value = '/e a-1\n/f b-2'
  world.drivers = { '/e': 'Local' }
  expect(mountable()).toHaveLength(2)
  await mountAll()
  expect(world.log[0]).toBe('/api/admin/storage/list')
  expect(world.log).not.toContain('mount /e')
  expect(states()).toEqual([null, 'mounted'])
  expect(rows.value[0]?.pathTrouble).toEqual({ kind: 'taken', driver: 'Local' })
})

test('a share that has taken a path meanwhile is not replaced unseen; shown as there, it is', async () => {
  pasted.value = '/m a-1\n/n b-2'
  world.drivers = { '/m': '123PanShare' }
  await mountAll()
  expect(world.log).not.toContain('mount /m')
  expect(states()).toEqual([null, 'mounted'])
  expect(rows.value[0]?.there).toBe('other')
  await mountAll()
  expect(world.log).toContain('mount /m')
})

test('what the next would meet, too, ends it', async () => {
  pasted.value = '/g a-1\n/h b-2'
  world.fails = { 'mount /g': 'openlist-unreachable' }
  await mountAll()
  expect(world.log).not.toContain('mount /h')
  expect(states()).toEqual(['failed', null])
  expect(ended.value).toEqual({ what: 'mount', problem: { code: 'openlist-unreachable' } })
})

test('stopped, it goes no further', async () => {
  pasted.value = '/i a-1\n/j b-2'
  const done = mountAll()
  await vi.waitFor(() => expect(world.log).toContain('list /i'))
  busy.value?.stop()
  await done
  expect(world.log).not.toContain('list /j')
  expect(listedNow()).toEqual([{ kind: 'listed', entries: 3 }, null])
  expect(ended.value).toBeNull()
})

test('a result is of one server, path and share', async () => {
  pasted.value = '/k a-1'
  await mountAll()
  expect(states()).toEqual(['mounted'])
  pasted.value = '/l a-1'
  expect(states()).toEqual([null])
})
