import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { addMounting } from '../../library/index.ts'
import { came } from './state.ts'
import { SHARE_MOUNTING } from './testing/share-mounting.ts'
import { update } from './update.ts'

vi.hoisted(() => vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined }))
vi.mock('webextension-polyfill', () => ({ default: {} }))
vi.mock('../../ui/index.ts', () => ({ t: () => '' }))
vi.mock('../state/alone.ts', () => ({ alone: <T>(_: string, work: () => Promise<T>) => work() }))
vi.mock('../state/servers.ts', () => ({ openServer: async () => ({ ask: vi.fn(), call: vi.fn() }) }))

test('what is replaced by now by something that cannot be made again is not told as nothing picked', async () => {
  const now = await addMounting(SHARE_MOUNTING)
  const told = { kind: 'trouble', problem: { code: 'mounting-gone' } }
  expect(await update(now)).toEqual(told)
  expect(came.value.get(now.id)).toEqual(told)
})
