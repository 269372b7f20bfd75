import { afterEach } from 'vitest'
import type { FakePan } from './fake-pan.ts'
import { World } from './world.ts'

const worlds: World[] = []
afterEach(() => {
  for (const world of worlds.splice(0)) world.close()
})

/** A world that ends with its test. */
export function worldOf(pan: FakePan, steps?: number): World {
  const world = new World(pan, steps)
  worlds.push(world)
  return world
}
