import { batch } from '@preact/signals'
import { problemOf } from '../../core/index.ts'
import type { MountOrder } from '../../library/index.ts'
import type { OpenList } from '../../openlist/api/index.ts'
import { saveJson } from '../save-json.ts'
import { alone } from '../state/alone.ts'
import { chosenBase, openServer } from '../state/servers.ts'
import { goesFurther } from '../steps/agreement.ts'
import { carryOut } from '../steps/carry-out.ts'
import { changesSomething } from '../steps/plan.ts'
import { mountingAt } from '../steps/mounting-at.ts'
import { type Anew, planAnew } from '../steps/plan-anew.ts'
import { prepare, type Prepared } from '../steps/prepare.ts'
import { rowsFile } from '../steps/rows-file.ts'
import { doing, done, existing, options, path, plan, takeIn, trouble } from './flow.ts'
import { readStorages } from '../state/storages.ts'

/**
 * Does something with the chosen server, one thing at a time; what goes wrong is told.
 * @param what is shown meanwhile
 */
export async function withServer(
  what: 'comparing' | 'mounting',
  at: string,
  work: (openList: OpenList) => Promise<void>,
): Promise<void> {
  const base = chosenBase.peek()
  if (base === null || doing.peek() !== null) return
  batch(() => {
    doing.value = what
    trouble.value = null
  })
  try {
    await alone(at, async () => work(await openServer(base)))
  } catch (error) {
    trouble.value = problemOf(error)
    plan.value = null
    // What is there may be another by now: a storage whose driver failed is kept.
    await readStorages()
  } finally {
    doing.value = null
  }
}

interface Fresh extends Anew {
  readonly made: Prepared
}

/** Makes it anew, so that signatures live from now on, and looks what is there by now. */
async function fresh(openList: OpenList, order: MountOrder): Promise<Fresh> {
  const made = await prepare(order, order.mountPath)
  takeIn(made, order.mountPath)
  const known = await mountingAt(openList.base, order.mountPath, made.rows[0]?.driver ?? '')
  return { made, ...(await planAnew(openList, made, known)) }
}

/** Shows what would change, unless another place was chosen meanwhile: it would be taken for what changes there. */
function ask({ base }: OpenList, { mountPath }: MountOrder, now: Fresh): void {
  if (chosenBase.peek() === base && path.peek() === mountPath) plan.value = now.plan
}

const atPath = (order: MountOrder): MountOrder => ({ ...order, mountPath: path.peek() })

async function run(openList: OpenList, order: MountOrder, { made, plan: todo, mounting }: Fresh): Promise<void> {
  const mounted = { mounting, path: order.mountPath, order }
  done.value = await carryOut(openList, mounted, made, todo, options.peek(), (listed, total) => {
    doing.value = { done: listed, total }
  })
  plan.value = null
}

/** Mounts it, or, where something would change that is mounted already, shows what. */
export const mount = (order: MountOrder): Promise<void> =>
  withServer(existing.peek().ours.length > 0 ? 'comparing' : 'mounting', path.peek(), async (openList) => {
    const here = atPath(order)
    const now = await fresh(openList, here)
    if (changesSomething(now.plan)) ask(openList, here, now)
    else await run(openList, here, now)
  })

/** Does what `plan` says; where by now more would vanish, it is shown again. */
export const update = (order: MountOrder): Promise<void> =>
  withServer('mounting', path.peek(), async (openList) => {
    const agreed = plan.peek()
    const here = atPath(order)
    const now = await fresh(openList, here)
    if (!agreed || goesFurther(now.plan, agreed)) ask(openList, here, now)
    else await run(openList, here, now)
  })

/** Saves the same as a file, with the path and the choices that are made now; the browser asks nothing of OpenList. */
export async function saveFile(order: MountOrder): Promise<void> {
  try {
    const { rows, outcome } = await prepare(order, path.peek())
    const file = outcome.kind === 'made' ? (outcome.made.restore ?? outcome.made.parts[0]) : undefined
    if (file) saveJson(rowsFile(rows, options.peek()), file.fileName)
  } catch (error) {
    trouble.value = problemOf(error)
  }
}
