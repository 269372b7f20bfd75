import { MountlinkError } from '../../core/index.ts'
import { connect, testServer } from '../../openlist/api/index.ts'
import { askServerAccess, dropServerAccess, readLoginInTab, send } from '../../platform/index.ts'
import { keepServer } from '../../platform/servers.ts'
import { readServerList, servers } from '../state/servers.ts'
import { noteTest } from './run-test.ts'
import { readToken } from './token.ts'

/**
 * Connects a server, or gives one that is connected another token, if that is an administrator's.
 * Must be called first thing in a click: the browser may have to ask the user.
 * @param base as `readAddress` gives it; nothing is sent elsewhere
 * @param token the admin token; null to take the login of an open tab
 * @throws MountlinkError 'openlist-no-access' with `host`, 'openlist-no-login'; as `testServer`, `keepServer`
 */
export async function connectServer(base: string, token: string | null): Promise<void> {
  if (!(await askServerAccess(base))) throw new MountlinkError('openlist-no-access', { host: new URL(base).host })
  try {
    const given = token ?? (await loginFor(base))
    const server = await testServer(connect(base, given, send), send)
    await keepServer({ base, token: given, from: token === null ? 'login' : 'admin', at: Date.now() })
    noteTest(base, { kind: 'fine', server })
  } catch (error) {
    // For what is not connected no permission stays.
    const connected = (servers.peek() ?? []).map((each) => each.base)
    if (!connected.includes(base)) await dropServerAccess(base, connected)
    throw error
  }
  await readServerList()
}

async function loginFor(base: string): Promise<string> {
  const login = readToken((await readLoginInTab(base)) ?? '')
  if (login === null) throw new MountlinkError('openlist-no-login')
  return login
}
