import type { LoggedRequest } from '../log.ts'
import { htmlReply, jsonReply, type Reply, textReply } from '../reply.ts'
import type { World } from '../world/index.ts'
import { directLinkSettings } from './direct-link-settings.ts'
import { shell } from './shell.ts'
import { staticFile } from './static-file.ts'

/** Every address that is a page of the app, or a share. `/1626275` is an older form for a folder. */
const PAGES = /^\/$|^\/(\d+|login|DirectLink|Setting)$|^\/(s|ps|123pan)\/[^/]+$/

/** An empty page of the site's origin, on which tests run code of their own. */
const CALLS = '<!doctype html><meta charset="utf-8"><title>calls</title>'

/** Whom the login page offers: this stands in for the real login, which is none of our business. */
const accounts = (world: World): Reply =>
  jsonReply([...world.accounts.values()].map(({ uid, nickname, token }) => ({ uid, nickname, token })))

/** Answers for the hosts that serve pages. */
export const answerPage = async (world: World, request: LoggedRequest): Promise<Reply> => {
  if (request.path.startsWith('/__replica/')) return staticFile(request.path.slice('/__replica/'.length))
  if (request.path === '/__accounts') return accounts(world)
  if (request.path === '/__direct-link') return directLinkSettings(world, request)
  if (request.path === '/__calls') return htmlReply(CALLS)
  return PAGES.test(request.path) ? htmlReply(await shell(world)) : textReply(404, 'page not found')
}
