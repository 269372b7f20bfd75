import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { signal } from '@preact/signals'
import { beforeEach, expect, test, vi } from 'vitest'
import { MountlinkError } from '../../core/index.ts'
import { addMounting, keepMounting, type Mounting, removeMounting } from '../../library/index.ts'
import { workingAt } from '../state/alone.ts'
import { atWork, came, type Came, isConnected, show, tell, unlessBusy, workOn } from './state.ts'
import { SHARE_MOUNTING } from './testing/share-mounting.ts'

vi.mock('webextension-polyfill', () => ({ default: {} }))
vi.mock('../../ui/index.ts', () => ({
  t: ({ en }: { readonly en: string }, gaps: object) => en + JSON.stringify(gaps),
}))
vi.mock('../state/alone.ts', () => ({
  alone: <T>(_: string, work: () => Promise<T>) => work(),
  workingAt: signal(null),
}))
vi.mock('../state/servers.ts', () => ({
  openServer: (base: string) => Promise.resolve({ base }),
  servers: signal([{ base: 'http://nas' }]),
}))

const CHECKED: Came = { kind: 'checked', listed: { kind: 'listed', entries: 1 } }

let mounting: Mounting

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  came.value = new Map()
  mounting = await addMounting(SHARE_MOUNTING)
})

test('what comes of it is shown, and what came before is not while it is done', async () => {
  show(mounting.id, { kind: 'trouble', problem: { code: 'busy' } })
  const steps: unknown[] = []
  const now = await workOn(mounting, 'looking', async () => {
    steps.push(atWork.value, came.value.size)
    tell('mounting')
    steps.push(atWork.value?.step)
    return CHECKED
  })
  expect(steps).toEqual([{ id: mounting.id, path: '/a', step: 'looking' }, 0, 'mounting'])
  expect([now, came.value.get(mounting.id), atWork.value]).toEqual([CHECKED, CHECKED, null])
})

test('what goes wrong is shown, and something else can be done then', async () => {
  const problem = { code: 'openlist-gone', detail: { path: '/a' } } as const
  await workOn(mounting, 'looking', () => Promise.reject(new MountlinkError(problem.code, problem.detail)))
  expect(came.value.get(mounting.id)).toEqual({ kind: 'trouble', problem })
  expect(await workOn(mounting, 'looking', () => Promise.resolve(CHECKED))).toEqual(CHECKED)
})

test('one thing at a time: another is not begun, and leaves what is shown', async () => {
  const second = await addMounting({ ...SHARE_MOUNTING, path: '/b' })
  show(second.id, CHECKED)
  const work = vi.fn(() => Promise.resolve(CHECKED))
  await workOn(mounting, 'looking', async () => {
    expect(unlessBusy()).toEqual({ disabled: true, title: expect.stringContaining('/a') as string })
    expect(await workOn(second, 'looking', work)).toBeNull()
    return CHECKED
  })
  expect(work).not.toHaveBeenCalled()
  expect(came.value.get(second.id)).toEqual(CHECKED)
  expect(unlessBusy()).toEqual({})
})

test('a new mount that is being made has its turn, too', () => {
  workingAt.value = '/new'
  expect(unlessBusy()).toEqual({ disabled: true, title: expect.stringContaining('/new') as string })
  workingAt.value = null
})

test('it is done with the mounting as it is by now; nothing where that was removed', async () => {
  await keepMounting({ ...mounting, files: 7 })
  const work = vi.fn((_: unknown, now: Mounting) =>
    Promise.resolve({ ...CHECKED, listed: { kind: 'listed', entries: now.files } } as Came),
  )
  expect(await workOn(mounting, 'looking', work)).toMatchObject({ listed: { entries: 7 } })
  await removeMounting(mounting.id)
  expect(await workOn(mounting, 'looking', work)).toBeNull()
  expect([work.mock.calls.length, came.value.size]).toEqual([1, 0])
})

test('only servers that are listed are connected', () => {
  expect([isConnected('http://nas'), isConnected('http://nas/list')]).toEqual([true, false])
})
