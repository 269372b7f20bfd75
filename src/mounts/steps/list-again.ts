import type { Catalogue } from '../../catalogue/index.ts'
import { isOwnSpace } from '../../core/index.ts'
import type { MountOrder } from '../../library/index.ts'
import { type Job, toBackground } from '../../messages/index.ts'
import { jobDone } from './job.ts'
import { NotPrepared, prepare, type Prepared } from './prepare.ts'

/**
 * Lists again on 123pan what was picked for a mount, gets the links that are missing, and makes its text anew.
 * @param tell is told of the background's steps
 * @throws NotPrepared; MountlinkError 'busy' where another job is under way; as `jobDone`
 */
export async function listAgain(
  catalogue: Pick<Catalogue, 'entry'>,
  order: MountOrder,
  tell: (job: Job) => void,
): Promise<Prepared> {
  const { space, folder } = order
  const folders = await foldersOf(catalogue, order)
  const list = { tab: null, space, folder: folder.id, folders, below: true, anew: true }
  await jobDone(() => toBackground('list', list), tell)
  const first = await prepare(order, order.mountPath).catch(whereNotPrepared)
  const { outcome } = first
  const rechecked = outcome.kind === 'made' ? outcome.made.recheck : []
  const groups = [...outcome.askable, ...rechecked]
  if (groups.length > 0 && isOwnSpace(space)) {
    const links = { tab: null, space, folder: folder.id, groups, each: false }
    await jobDone(() => toBackground('links', links), tell)
  } else if (!(first instanceof NotPrepared)) return first
  return prepare(order, order.mountPath)
}

/** Where only links are missing, it can be prepared once they are there. */
function whereNotPrepared(error: unknown): NotPrepared {
  if (error instanceof NotPrepared) return error
  throw error
}

/** @returns the folders that were picked, and those that hold picked files */
async function foldersOf(
  catalogue: Pick<Catalogue, 'entry'>,
  { space, folder, marks }: MountOrder,
): Promise<readonly number[]> {
  const found = new Set<number>()
  for (const [id, picked] of marks) {
    if (!picked) continue
    const entry = id === folder.id ? undefined : await catalogue.entry(space, id)
    found.add(entry ? (entry.folder ? id : entry.parent) : folder.id)
  }
  return [...found]
}
