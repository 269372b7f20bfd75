import { batch } from '@preact/signals'
import { problemOf } from '../../core/index.ts'
import { type Mounting, type MountOrder, readMountings, readVersions } from '../../library/index.ts'
import { listStorages, type OpenList } from '../../openlist/api/index.ts'
import { chosenBase, openServer } from '../state/servers.ts'
import { carryOut } from '../work/carry-out.ts'
import { type Plan, planUpdate } from '../work/plan.ts'
import { prepare, type Prepared } from '../work/prepare.ts'
import { save } from '../work/press.ts'
import { doing, done, existing, options, path, plan, prepared, readStorages, trouble } from './flow.ts'

/**
 * Does something with the chosen server, one thing at a time; what goes wrong is told.
 * @param what is shown meanwhile
 */
async function withServer(what: 'comparing' | 'mounting', work: (openList: OpenList) => Promise<void>): Promise<void> {
  const base = chosenBase.peek()
  if (base === null || doing.peek() !== null) return
  batch(() => {
    doing.value = what
    trouble.value = null
  })
  try {
    await work(await openServer(base))
  } catch (error) {
    trouble.value = problemOf(error)
    // What is there may be another by now: a storage whose driver failed is kept.
    await readStorages()
  } finally {
    doing.value = null
  }
}

/** Makes it anew, so that signatures live from now on, and looks what is there by now. */
async function fresh(openList: OpenList, order: MountOrder): Promise<[Prepared, Plan, Mounting | null]> {
  const made = await prepare(order, order.mountPath)
  prepared.value = made
  const paths = new Set(made.rows.map((row) => row.mount_path))
  const there = await listStorages(openList)
  const ours = there.filter(({ mountPath, driver }) => paths.has(mountPath) && driver === made.rows[0]?.driver)
  const known = await mountingAt(openList.base, order.mountPath, made.rows[0]?.driver ?? '')
  // Storages of the mounting that stand at other paths: what was divided otherwise before.
  const own = there.filter(({ id, mountPath }) => !paths.has(mountPath) && known?.storages.some((one) => one.id === id))
  const [kept] = known ? await readVersions(known.id) : []
  return [made, await planUpdate(openList, made, [...ours, ...own], kept), known]
}

/** @returns what was mounted there by us; null for nothing */
async function mountingAt(base: string, at: string, driver: string): Promise<Mounting | null> {
  const all = await readMountings()
  return all.find((one) => one.base === base && one.path === at && one.driver === driver) ?? null
}

const atPath = (order: MountOrder): MountOrder => ({ ...order, mountPath: path.peek() })

const run = async (
  openList: OpenList,
  order: MountOrder,
  [made, todo, mounting]: Awaited<ReturnType<typeof fresh>>,
) => {
  const mounted = { mounting, path: order.mountPath, order }
  done.value = await carryOut(openList, mounted, made, todo, options.peek(), (listed, total) => {
    doing.value = { done: listed, total }
  })
  plan.value = null
}

/** Mounts it, or, where something is mounted there already, shows what would change. */
export const mount = (order: MountOrder): Promise<void> =>
  withServer(existing.peek().ours.length > 0 ? 'comparing' : 'mounting', async (openList) => {
    const all = await fresh(openList, atPath(order))
    const [, todo] = all
    if (todo.updates.length > 0) plan.value = todo
    else await run(openList, atPath(order), all)
  })

/** Does what `plan` says; where by now more than a fifth would vanish, and did not before, it is shown again. */
export const update = (order: MountOrder): Promise<void> =>
  withServer('mounting', async (openList) => {
    const all = await fresh(openList, atPath(order))
    const [, todo] = all
    if (todo.alarming && !plan.peek()?.alarming) plan.value = todo
    else await run(openList, atPath(order), all)
  })

/** Saves the same as a file, with the path that is written now; the browser asks nothing of OpenList. */
export async function saveFile(order: MountOrder): Promise<void> {
  try {
    const { outcome } = await prepare(order, path.peek())
    const file = outcome.kind === 'made' ? (outcome.made.restore ?? outcome.made.parts[0]) : undefined
    if (file) save(file)
  } catch (error) {
    trouble.value = problemOf(error)
  }
}
