import { openToRead } from '../../catalogue/index.ts'
import { MountlinkError } from '../../core/index.ts'
import type { Mounting, MountOrder } from '../../library/index.ts'
import { listStorages, type OpenList } from '../../openlist/api/index.ts'
import { carryOut } from '../steps/carry-out.ts'
import { driverText } from '../steps/driver-text.ts'
import { listAgain } from '../steps/list-again.ts'
import type { Plan } from '../steps/plan.ts'
import { planAnew } from '../steps/plan-anew.ts'
import { prepare, type Prepared } from '../steps/prepare.ts'
import { asks, goesFurther } from '../steps/agreement.ts'
import { findStorages, mustBeThere } from '../steps/found.ts'
import { type Came, show, tell, workOn } from './state.ts'

const catalogue = openToRead()

/** Whether a mounting can be made again. A folder that is mounted whole is never out of date. */
export const canUpdate = ({ order, driver }: Pick<Mounting, 'order' | 'driver'>): boolean =>
  order !== null && driverText(driver) !== null

/**
 * Lists again on 123pan what is mounted, compares, and updates it, unless that is to be agreed to.
 * @returns as `workOn`
 */
export const update = (mounting: Mounting): Promise<Came | null> =>
  workOn(mounting, 'comparing', async (openList, now) => {
    const order = orderOf(now)
    // Listing may take long: not for what is not there any more.
    mustBeThere(findStorages(now, await listStorages(openList)), () => false)
    const prepared = await listAgain(catalogue, order, (job) => tell({ job }))
    return settle(openList, now, prepared, null)
  })

/** Updates after all, as was agreed to; asks again where by now more would vanish. */
export const agree = (mounting: Mounting, agreed: Plan): Promise<Came | null> =>
  workOn(mounting, 'comparing', async (openList, now) => {
    const order = orderOf(now)
    // Made anew, so that signatures live from now on.
    return settle(openList, now, await prepare(order, order.mountPath), agreed)
  })

/** Leaves a mounting as it is. */
export const leave = ({ id }: Mounting): void => show(id, null)

/** Updates several, one after the other, up to the first that needs an answer or is in trouble. */
export async function updateAll(mountings: readonly Mounting[]): Promise<void> {
  for (const mounting of mountings) if ((await update(mounting))?.kind !== 'updated') return
}

/** @throws MountlinkError 'mounting-gone': what was shown could be made again, and what is mounted by now cannot. */
function orderOf({ order }: Mounting): MountOrder {
  if (!order) throw new MountlinkError('mounting-gone')
  return order
}

async function settle(openList: OpenList, known: Mounting, prepared: Prepared, agreed: Plan | null): Promise<Came> {
  tell('comparing')
  const { plan, found, mounting } = await planAnew(openList, prepared, known)
  const paths = new Set(prepared.rows.map((row) => row.mount_path))
  mustBeThere(found, ({ path }) => paths.has(path))
  const { outcome } = prepared
  const strangers = outcome.kind === 'made' ? outcome.made.strangers.count : 0
  if (agreed ? goesFurther(plan, agreed) : asks(plan, strangers)) return { kind: 'asks', prepared, plan }

  tell('mounting')
  const { path, order } = known
  const mounted = { mounting, path, order }
  const done = await carryOut(openList, mounted, prepared, plan, null, (done, total) => tell({ done, total }))
  return { kind: 'updated', prepared, done }
}
