import { callOf } from '../api/call.ts'
import type { LoggedRequest } from '../log.ts'
import { jsonReply, type Reply, textReply } from '../reply.ts'
import type { World } from '../world/index.ts'

/** What `/DirectLink` reads and writes. The real page's calls are not known; this path is the replica's own. */
export const directLinkSettings = (world: World, request: LoggedRequest): Reply => {
  const { account, body } = callOf(world, request)
  if (!account) return textReply(401, '请登录')
  if (request.method === 'PUT') account.linkAuthentication = body['on'] === true
  return jsonReply({ uid: account.uid, on: account.linkAuthentication, key: account.privateKey })
}
