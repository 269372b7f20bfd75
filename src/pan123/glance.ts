import { ownSpace } from '../core/index.ts'
import { open } from './codes.ts'
import type { Seen } from './decode.ts'
import { endpointOf } from './endpoints/index.ts'
import { type Listed, ownPageIn, sharePageIn } from './wire/listed-page.ts'
import { isOfTheFile } from './wire/of-the-file.ts'
import { paramsOf } from './wire/params.ts'

const NOTHING: Listed = { page: null, problem: null }

/**
 * What an answer shows at a glance: which folder it lists, and what is wrong with it. The rows stay unread, for this is
 * done on the page's own thread; `decode` reads them in the background.
 */
export function glance(seen: Seen): Listed {
  const endpoint = endpointOf(seen.url)
  if (!endpoint || endpoint === 'base-url' || !URL.canParse(seen.url)) return NOTHING
  const { data, problem } = open(endpoint, seen.status, seen.text)
  const { uid } = seen
  if (problem) {
    // Neither is trouble of the page's: a share's visitor need not log in, a file need not have a link.
    const fine =
      (endpoint === 'user-info' && problem.code === 'logged-out' && uid === null) ||
      (endpoint === 'link-url' && uid !== null && isOfTheFile(problem))
    return fine ? NOTHING : { page: null, problem }
  }
  if (endpoint === 'share-get') return sharePageIn(paramsOf(seen), data)
  if (endpoint !== 'file-list') return NOTHING
  return uid === null
    ? { page: null, problem: { code: 'login-unknown' } }
    : ownPageIn(paramsOf(seen), ownSpace(uid), data)
}
