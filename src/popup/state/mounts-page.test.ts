import { beforeEach, expect, test, vi } from 'vitest'
import type { MountOrder } from '../../library/index.ts'

const fake = vi.hoisted(() => ({
  did: [] as unknown[],
  open: [] as { id: number }[],
}))
vi.mock('../../platform/index.ts', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://ours/${path}` },
    storage: { session: { set: async (items: object) => void fake.did.push(items) } },
    tabs: {
      create: async ({ url }: { url: string }) => void fake.did.push(url),
      query: async (asked: { url: string }) =>
        asked.url === 'chrome-extension://ours/src/mounts/index.html' ? fake.open : [],
    },
  },
  sessionItem: (name: string) => name,
}))
vi.mock('./seat.ts', () => ({ leave: () => fake.did.push('left') }))
vi.mock('./where.ts', () => ({ bringToFront: async (tab: number) => void fake.did.push(tab) }))

const { mount, openMounts } = await import('./mounts-page.ts')

beforeEach(() => {
  fake.did = []
  fake.open = []
})

test('hands over what is picked and chosen, and nothing more, before the page is opened', async () => {
  const order: MountOrder = {
    space: 'own:7',
    folder: { id: 5, name: 'Movies' },
    marks: [[5, true]],
    format: 'url-tree',
    mountPath: '/Movies',
    split: 'none',
    splitBytes: 0,
  }
  const more = { ...order, settings: { signedHours: 24 }, shape: 'text' }
  await mount(more)
  expect(fake.did).toEqual([{ 'mount-order': order }, 'chrome-extension://ours/src/mounts/index.html#mount', 'left'])
})

test('shows what is mounted in a new tab, or in the one that is there', async () => {
  await openMounts()
  fake.open = [{ id: 8 }]
  await openMounts()
  expect(fake.did).toEqual(['chrome-extension://ours/src/mounts/index.html#mounts', 'left', 8, 'left'])
})
