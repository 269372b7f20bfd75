import { signal } from '@preact/signals'
import { beforeEach, expect, test, vi } from 'vitest'
import { MountlinkError, type Problem } from '../../core/index.ts'
import { type Format, FORMATS } from '../../export/index.ts'

const fake = vi.hoisted(() => ({
  isPrivate: vi.fn(() => false),
  mount: vi.fn<(order: object) => Promise<void>>(async () => undefined),
  copyText: vi.fn(async () => undefined),
  save: vi.fn(),
  say: vi.fn<(text: string) => void>(),
}))
/** What the window orders now. */
const ORDER = { space: 'own:7', folder: { id: 5, name: 'Movies' }, marks: [[5, true]] }

const format = signal<Format | undefined>(undefined)
const outcome = signal<object | null>(null)
const trouble = signal<Problem | null>(null)

vi.mock('../../platform/index.ts', () => ({ copyText: fake.copyText, isPrivate: fake.isPrivate }))
vi.mock('../../ui/index.ts', () => ({ t: ({ en }: { en: string }) => en }))
vi.mock('./choice.ts', () => ({ choiceFits: signal(true), format, split: signal('none') }))
vi.mock('./job.ts', () => ({ listBelow: async () => true, trouble }))
vi.mock('./mounts-page.ts', () => ({ mount: fake.mount }))
vi.mock('./notes.ts', () => ({ note: signal(null), say: fake.say }))
vi.mock('./outcome.ts', () => ({
  makeAgain: vi.fn(),
  making: signal(false),
  orderNow: () => ORDER,
  outcome,
  save: fake.save,
}))

const { asking, canMount, handOver, handOverKnown, leadsOn, listThenSay } = await import('./hand-over.ts')

const part = (mountPath: string) => ({ mountPath, url: 'blob:1', fileName: 'a.txt', files: 3, bytes: 9 })

/** What the press has made, of so many parts, and of so many picked folders that are not known to their end. */
const made = (parts: number, partly = 0) => ({
  kind: 'made',
  made: {
    parts: Array.from({ length: parts }, (_, index) => part(`/${index}`)),
    restore: null,
    files: 3,
    warnings: [],
  },
  partlyKnown: { count: partly, first: [] },
  partlyIds: [],
})

beforeEach(() => {
  format.value = FORMATS.find(({ id }) => id === 'url-tree')
  outcome.value = made(1)
  trouble.value = null
  asking.value = null
  for (const each of [fake.mount, fake.save, fake.say]) each.mockClear()
})

test('what can be a storage can be mounted, a list of links cannot', () => {
  const mountable = FORMATS.filter((each) => {
    format.value = each
    return canMount.value
  })
  expect(mountable.map(({ id }) => id)).toEqual([
    'pan123-link',
    'url-tree-signed',
    'url-tree',
    'folder-id',
    'pan123-share',
  ])
})

test('nothing is mounted from private windows', () => {
  fake.isPrivate.mockReturnValueOnce(true)
  format.value = FORMATS.find(({ id }) => id === 'pan123-link')
  expect(canMount.value).toBe(false)
})

test.each([1, 3])('what is picked goes to the mounts page, of %i storages all', async (parts) => {
  outcome.value = made(parts)
  await handOver('mount')
  expect(fake.mount.mock.calls).toEqual([[ORDER]])
  expect(fake.save).not.toHaveBeenCalled()
})

test('where not all that is picked is known the user is asked first, and can mount what is', async () => {
  outcome.value = made(1, 2)
  await handOver('mount')
  expect(asking.value).toBe('mount')
  expect(fake.mount).not.toHaveBeenCalled()
  await handOverKnown('mount')
  expect(asking.value).toBeNull()
  expect(fake.mount).toHaveBeenCalledOnce()
})

test('nothing is mounted where nothing can be made', async () => {
  outcome.value = { kind: 'problem', problem: { code: 'key-missing' }, partlyKnown: { count: 0, first: [] } }
  expect(leadsOn.value).toBe(false)
  await handOver('mount')
  expect(fake.mount).not.toHaveBeenCalled()
})

test('what cannot be handed over is told of', async () => {
  fake.mount.mockRejectedValueOnce(new MountlinkError('storage-full'))
  await handOver('mount')
  expect(trouble.value).toEqual({ code: 'storage-full' })
})

test('after the rest is listed who wanted to copy is told to copy, and nobody else', async () => {
  await listThenSay('mount')
  await listThenSay('copy')
  expect(fake.say.mock.calls).toEqual([['Everything is known now.'], ['Everything is known now. Copy again.']])
})
