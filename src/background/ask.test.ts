import { expect, test } from 'vitest'
import { MountlinkError } from '../core/index.ts'
import { FakePan } from './testing/fake-pan.ts'
import { ALL, SPACE, type World } from './testing/world.ts'
import { worldOf } from './testing/worlds.ts'

const link = (file: number) => ({ kind: 'link', space: SPACE, file }) as const
const ask = (world: World, file = 9) => world.lister.ask(link(file), 5, new AbortController().signal)

const running = async (): Promise<World> => {
  const pan = new FakePan()
  pan.addFiles(0, 500)
  const world = worldOf(pan)
  await world.lister.start(ALL)
  await world.when(() => world.asked.length > 1)
  return world
}

test('a question beside a job: in its line, at the common pace, and the job goes on', async () => {
  const world = await running()
  expect(await ask(world)).toMatchObject([{ kind: 'link', file: 9 }])
  await world.until('done')
  const starts = world.asked.map(({ at }) => at)
  expect(starts).toEqual(starts.map((_, index) => index * 700))
  expect(world.asked.map(({ ask: { kind } }) => kind)).toContain('link')
  expect(world.job).toMatchObject({ requests: 5 })
})

test('without a job too, one after the other', async () => {
  const world = worldOf(new FakePan())
  await Promise.all([ask(world, 1), ask(world, 2), ask(world, 3)])
  expect(world.asked.map(({ at }) => at)).toEqual([0, 700, 1400])
  expect(world.jobs).toEqual([])
})

test.each([5002, 403])('code %i to a question pauses the job, which asks no more', async (code) => {
  const world = await running()
  world.script = ({ kind }) => (kind === 'link' ? { code } : undefined)
  await expect(ask(world)).rejects.toThrow(MountlinkError)
  expect(world.job).toMatchObject({ state: 'paused', problem: { code: code === 5002 ? 'captcha' : 'refused' } })
  const asked = world.asked.length
  await world.settle()
  expect(world.asked.length - asked).toBeLessThanOrEqual(1)
})

test('"too fast" is told at once, and whoever asks next waits', async () => {
  const world = worldOf(new FakePan())
  world.script = (_, count) => (count === 1 ? { code: 429 } : undefined)
  await expect(ask(world)).rejects.toThrow(new MountlinkError('too-fast'))
  await ask(world)
  expect(world.asked.map(({ at }) => at)).toEqual([0, 2100])
})

test.each(['tab-gone', 'login-unknown'] as const)('%s: nobody waits for a tab', async (code) => {
  const world = worldOf(new FakePan())
  world.script = () => ({ problem: { code } })
  await expect(ask(world)).rejects.toThrow(new MountlinkError(code))
})

test('called off, it is not put any more', async () => {
  const world = await running()
  const off = new AbortController()
  const asked = world.lister.ask(link(9), 5, off.signal)
  off.abort(new Error('off'))
  await expect(asked).rejects.toThrow('off')
  await world.until('done')
  expect(world.asked.some(({ ask: { kind } }) => kind === 'link')).toBe(false)
})
