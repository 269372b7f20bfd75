import { expect, test, vi } from 'vitest'
import type { Expiring } from './expiring.ts'

type Changed = (changes: Record<string, { newValue?: unknown }>, area: string) => void

/** A session's storage, shared by both kinds of windows. */
const fake = vi.hoisted(() => {
  const items = new Map<string, unknown>()
  const listeners = new Set<Changed>()
  const change = (key: string, newValue: unknown): void => {
    for (const each of listeners) each({ [key]: newValue === undefined ? {} : { newValue } }, 'session')
  }
  return {
    listeners,
    name: (item: string) => item,
    browser: {
      storage: {
        session: {
          get: async (key: string) => Object.fromEntries([[key, items.get(key)]]),
          set: async (given: object) => {
            for (const [key, item] of Object.entries(given)) {
              items.set(key, item)
              change(key, item)
            }
          },
          remove: async (key: string) => {
            items.delete(key)
            change(key, undefined)
          },
        },
        onChanged: {
          addListener: (listener: Changed) => listeners.add(listener),
          removeListener: (listener: Changed) => listeners.delete(listener),
        },
      },
    },
  }
})
vi.mock('../platform/index.ts', () => ({ browser: fake.browser, sessionItem: (item: string) => fake.name(item) }))

const { onExpiring, tellExpiring, toldExpiring } = await import('./told-expiring.ts')

const soon: Expiring = { path: '/Movies', left: { unit: 'hours', n: 3 }, more: 1 }

test('what is told is heard now and later, until it is taken back', async () => {
  const heard: (Expiring | null)[] = []
  const stop = onExpiring((expiring) => heard.push(expiring))
  expect(await toldExpiring()).toBeNull()
  await tellExpiring(soon)
  expect(await toldExpiring()).toEqual(soon)
  await tellExpiring(null)
  expect(await toldExpiring()).toBeNull()
  await fake.browser.storage.session.set({ job: {} })
  stop()
  expect(heard).toEqual([soon, null])
  expect(fake.listeners.size).toBe(0)
})

test('windows of the other kind hear nothing', async () => {
  await tellExpiring(soon)
  fake.name = (item) => `private:${item}`
  expect(await toldExpiring()).toBeNull()
})
