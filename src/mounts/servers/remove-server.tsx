import type { JSX } from 'preact'
import { dropServerAccess } from '../../platform/index.ts'
import { removeServer } from '../../platform/servers.ts'
import { serversTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'
import { RemoveAfterQuestion } from '../remove-after-question.tsx'
import { readServerList, serverName, servers } from '../state/servers.ts'
import { dropTest } from './run-test.ts'

/** Forgets a server, after a question. */
export function RemoveServer({ base }: { readonly base: string }): JSX.Element {
  const remove = async (): Promise<void> => {
    await removeServer(base)
    dropTest(base)
    const others = (servers.peek() ?? []).flatMap((each) => (each.base === base ? [] : [each.base]))
    await dropServerAccess(base, others)
    await readServerList()
  }
  return (
    <RemoveAfterQuestion
      button={{ 'data-action': 'remove-server' }}
      question={t(serversTexts.removeQuestion, { server: serverName(base) })}
      why={t(serversTexts.removeWhy)}
      yes={t(serversTexts.remove)}
      remove={remove}
    />
  )
}
