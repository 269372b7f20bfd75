import { type LinkFact, MountlinkError, type NoLinkFact, type OwnSpaceId } from '../../core/index.ts'
import type { Run } from '../run.ts'

/**
 * Asks 123pan for the link of one file. What it says is on disk when this resolves.
 * @throws MountlinkError what `perform` throws; 'account-changed', 'unreadable' where something else was answered
 */
export async function askLink(
  run: Pick<Run, 'perform'>,
  space: OwnSpaceId,
  file: number,
): Promise<LinkFact | NoLinkFact> {
  const facts = await run.perform({ kind: 'link', space, file })
  const told = facts.find((fact) => fact.kind === 'link' || fact.kind === 'no-link')
  if (told && told.space !== space) throw new MountlinkError('account-changed')
  if (told?.file !== file) throw new MountlinkError('unreadable')
  return told
}
