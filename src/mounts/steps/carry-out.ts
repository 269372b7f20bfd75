import { type Problem, problemOf } from '../../core/index.ts'
import { keepMounting, type Mounting, readVersions, type VersionText } from '../../library/index.ts'
import { listStorages, type OpenList } from '../../openlist/api/index.ts'
import { driverText } from './driver-text.ts'
import { listBack, type ListedBack, listTop } from './list-back.ts'
import type { MountOptions } from './options.ts'
import { changesSomething, type Plan, textsNow } from './plan.ts'
import type { Mountable } from './prepare.ts'
import type { Mounted } from './record.ts'
import { runPlan } from './run.ts'

/** What has been done. */
export interface Done {
  readonly mounting: Mounting
  /** What was changed; null where all is new. */
  readonly plan: Plan | null
  /** What listing it back has shown, or why it could not be done. */
  readonly listed: ListedBack | Problem
}

/** Folders listed back so far, of all. */
export type Tell = (done: number, total: number) => void

/**
 * Carries a plan out, then lists what is mounted.
 * @throws MountlinkError as `runPlan`
 */
export async function carryOut(
  openList: OpenList,
  mounted: Mounted,
  prepared: Mountable,
  plan: Plan,
  options: MountOptions | null,
  tell: Tell,
): Promise<Done> {
  const mounting = await runPlan(openList, mounted, prepared, plan, options)
  return { ...(await look(openList, mounting, tell)), plan: changesSomething(plan) ? plan : null }
}

/**
 * Lists a mounting through OpenList's own API, and keeps in the library what that has shown.
 * @returns the mounting as it is in the library now, and what was shown or why nothing could be
 */
export async function look(openList: OpenList, mounting: Mounting, tell: Tell): Promise<Omit<Done, 'plan'>> {
  try {
    const listed = await list(openList, mounting, tell)
    if (listed.kind === 'listed') return { mounting, listed }
    const checked = { at: Date.now(), expected: listed.expected, right: listed.right }
    const now = { ...mounting, checked }
    await keepMounting(now)
    return { mounting: now, listed }
  } catch (error) {
    return { mounting, listed: problemOf(error) }
  }
}

async function list(openList: OpenList, mounting: Mounting, tell: Tell): Promise<ListedBack> {
  const [first] = mounting.storages
  const of = driverText(mounting.driver)
  if (!of) return listTop(openList, first?.path ?? mounting.path)
  const mounts = (await listStorages(openList)).map(({ mountPath }) => mountPath)
  return listBack(openList, of, await textsOf(openList, mounting), mounts, tell)
}

/**
 * @returns the texts as they were mounted; of storages that were left in the middle of being mounted as they stand in
 * OpenList
 * @throws MountlinkError `storage-unusable`; as `readRow`
 */
export async function textsOf(openList: OpenList, { id, storages }: Mounting): Promise<readonly VersionText[]> {
  const [newest] = await readVersions(id)
  const texts = newest?.texts ?? []
  const others = storages.filter(({ path }) => !texts.some((text) => text.path === path))
  const infos = others.map((storage) => ({ id: storage.id, mountPath: storage.path }))
  return [...texts, ...(await textsNow(openList, infos, []))]
}
