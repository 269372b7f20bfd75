import { type Mounting } from '../../src/library/index.ts'
import { carryOut, type Done } from '../../src/mounts/steps/carry-out.ts'
import { proposedOptions } from '../../src/mounts/steps/options.ts'
import type { Plan } from '../../src/mounts/steps/plan.ts'
import { planAnew } from '../../src/mounts/steps/plan-anew.ts'
import type { Mountable } from '../../src/mounts/steps/prepare.ts'
import {
  changed,
  listFolder,
  listStorages,
  type OpenList,
  readRow,
  type RowChange,
  sendRow,
} from '../../src/openlist/api/index.ts'
import type { OpenListNode } from '../../src/openlist/index.ts'

const HOST = 'https://vip.123pan.cn/1812000499'

/** A file to be mounted. */
export const file = (name: string, size = 5): OpenListNode => ({
  name,
  size,
  modified: 1_700_000_000,
  url: `${HOST}/${encodeURIComponent(name)}`,
})

/** As a person proposes nothing else. */
export const OPTIONS = proposedOptions('123PanLink')

/** Mounts as the page does: looks what is there, plans, carries out, lists back. */
export async function mountOn(
  openList: OpenList,
  made: Mountable,
  path: string,
  known: Mounting | null = null,
): Promise<Done & { readonly todo: Plan }> {
  const { plan: todo, mounting } = await planAnew(openList, made, known)
  const done = await carryOut(openList, { mounting, path, order: null }, made, todo, OPTIONS, () => undefined)
  return { ...done, todo }
}

/** @returns the names at the top of a mount, as OpenList lists them */
export const namesOn = async (openList: OpenList, path: string): Promise<readonly string[]> =>
  (await listFolder(openList, path)).map(({ name }) => name).toSorted()

/** @throws Error where nothing is mounted there */
export async function storageOn(
  openList: OpenList,
  path: string,
): Promise<{ readonly id: number; readonly path: string }> {
  const found = (await listStorages(openList)).find(({ mountPath }) => mountPath === path)
  if (!found) throw new Error(`nothing is mounted at ${path}`)
  return { id: found.id, path }
}

/** Changes a storage as its owner does in OpenList. */
export async function changeByHand(openList: OpenList, path: string, change: RowChange): Promise<void> {
  await sendRow(openList, changed(await readRow(openList, await storageOn(openList, path)), change))
}
