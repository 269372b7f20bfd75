import { MountlinkError, type OwnSpaceId } from '../core/index.ts'
import type { Run } from './run.ts'

/**
 * The direct link of each file. One that has none is on disk as such, with the reason, and does not end it.
 * @throws MountlinkError the trouble that ended it
 */
export async function askLinks(run: Run, space: OwnSpaceId, files: readonly number[]): Promise<void> {
  const wanted = [...new Set(files)]
  run.update({ total: wanted.length })
  for (const [index, file] of wanted.entries()) {
    const facts = await run.perform({ kind: 'link', space, file })
    const told = facts.find((fact) => fact.kind === 'link' || fact.kind === 'no-link')
    if (told && told.space !== space) throw new MountlinkError('account-changed')
    if (told?.file !== file) throw new MountlinkError('unreadable')
    run.update({ done: index + 1 })
  }
}
