import type { ShareSpaceId } from '../core/index.ts'
import { shareOf } from './wire/listed-page.ts'
import { paramsOf } from './wire/params.ts'
import { text } from './wire/values.ts'

/**
 * The share that a `share/get` request asks for.
 * @param request an absolute URL and the body where it was text
 * @returns the share and the password sent along ('' for none); null where it names no share
 */
export function shareAsked(request: {
  readonly url: string
  readonly body: string | null
}): { readonly share: ShareSpaceId; readonly password: string } | null {
  const params = paramsOf(request)
  const share = shareOf(params)
  return share && { share, password: text(params('SharePwd')) ?? '' }
}
