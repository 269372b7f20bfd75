import { beforeEach, expect, test, vi } from 'vitest'
import type { Entry } from '../../core/index.ts'
import type { MountOrder } from '../../library/index.ts'
import type { Job, LinkGroup } from '../../messages/index.ts'
import { listAgain } from './list-again.ts'

const { ask, listeners, prepare } = vi.hoisted(() => ({
  ask: vi.fn<(name: string, arg: Record<string, unknown>) => Promise<unknown>>(),
  listeners: new Set<(job: Job) => void>(),
  prepare: vi.fn<(order: MountOrder) => Promise<unknown>>(),
}))
vi.mock('../../messages/index.ts', () => ({
  toBackground: ask,
  onJob: (then: (job: Job) => void) => {
    listeners.add(then)
    return () => listeners.delete(then)
  },
}))
vi.mock('./prepare.ts', () => {
  class NotPrepared extends Error {
    readonly outcome: unknown
    constructor(code: string, outcome: unknown) {
      super(code)
      this.outcome = outcome
    }
  }
  return { NotPrepared, prepare }
})

const ORDER: MountOrder = {
  space: 'own:7',
  folder: { id: 1, name: 'Movies' },
  marks: [
    [10, true],
    [11, true],
    [12, false],
    [20, true],
  ],
  format: 'pan123-link',
  mountPath: '/Movies',
  split: 'none',
  splitBytes: 0,
}
const ENTRIES = new Map([
  [10, { id: 10, parent: 1, folder: true }],
  [11, { id: 11, parent: 5, folder: false }],
  [20, { id: 20, parent: 5, folder: false }],
])
const catalogue = { entry: async (_: string, id: number) => ENTRIES.get(id) as Entry | undefined }
const GROUP: LinkGroup = { top: 1, files: [11], unspellable: [], samples: [] }

/** Jobs end in these states, one after the other. */
let ends: Job['state'][] = []
beforeEach(() => {
  ends = []
  listeners.clear()
  ask.mockReset()
  prepare.mockReset()
  let id = 0
  ask.mockImplementation(async (name) => {
    if (name === 'job') return null
    const job = { id: ++id, state: 'running', problem: { code: 'share-expired' } }
    const state = ends.shift() ?? 'done'
    setTimeout(() => {
      for (const then of listeners) then({ ...job, id: id + 100, state: 'failed' } as Job)
      for (const then of listeners) then({ ...job, state } as Job)
    })
    return job
  })
})
const again = () => listAgain(catalogue, ORDER, () => undefined)
const calls = () =>
  ask.mock.calls.filter(([name]) => name !== 'job').map(([name, { folders, groups }]) => [name, folders ?? groups])

test('lists picked folders and those of picked files, each once; where no link is missing that is all', async () => {
  const made = { outcome: { kind: 'made', made: { recheck: [] }, askable: [] } }
  prepare.mockResolvedValue(made)
  expect(await again()).toBe(made)
  expect(calls()).toEqual([['list', [10, 5]]])
})

test('gets links that are missing, and checks old rules again, before the text is made', async () => {
  const recheck = { ...GROUP, files: [] }
  prepare.mockResolvedValueOnce({ outcome: { kind: 'made', made: { recheck: [recheck] }, askable: [GROUP] } })
  prepare.mockResolvedValueOnce('whole')
  expect(await again()).toBe('whole')
  expect(calls()).toEqual([
    ['list', [10, 5]],
    ['links', [GROUP, recheck]],
  ])
})

test('where nothing can be made before links are there, they are got first', async () => {
  const { NotPrepared } = await import('./prepare.ts')
  // The mock's constructor takes other things than the true one.
  const Fails = NotPrepared as unknown as new (code: string, outcome: unknown) => Error
  prepare.mockRejectedValueOnce(new Fails('all-missing', { kind: 'problem', askable: [GROUP] }))
  prepare.mockResolvedValueOnce('whole')
  expect(await again()).toBe('whole')
  prepare.mockRejectedValue(new Fails('all-missing', { kind: 'problem', askable: [] }))
  await expect(again()).rejects.toThrow('all-missing')
})

test('a job that is stopped or fails ends it, and nothing is made', async () => {
  ends = ['stopped']
  await expect(again()).rejects.toMatchObject({ problem: { code: 'job-stopped' } })
  ends = ['failed']
  await expect(again()).rejects.toMatchObject({ problem: { code: 'share-expired' } })
  expect(prepare).not.toHaveBeenCalled()
})
