import { endpointOf } from '../pan123/endpoints/index.ts'
import type { PageObservation } from '../port/index.ts'
import { baseOf, hrefOf, indexOf, paramsText, requestUrl, URL } from './natives.ts'
import { quietly } from './quietly.ts'

/** What is known of a request before its answer is there. */
export type Asked = { -readonly [K in Exclude<keyof PageObservation, 'status' | 'answer'>]: PageObservation[K] }

export type Report = (observation: PageObservation) => void

/**
 * Reads where a request goes, without asking the page: a string, a URL or a Request. Anything else
 * only the browser may turn into a string.
 * @returns the absolute URL where it is one of 123pan's known calls, else null
 * @throws TypeError for a string that is no URL
 */
export function knownUrl(input: unknown): string | null {
  const given = typeof input === 'string' ? input : quietly(() => requestUrl(input)) || quietly(() => hrefOf(input))
  // Nearly all that a page asks for ends here, before anything is parsed. What begins neither with a scheme nor with a
  // slash may get its `api` from the page's base.
  if (!given || (indexOf(given, 'api') < 0 && (indexOf(given, '/') === 0 || indexOf(given, '://') > 0))) return null
  const url = given === input ? hrefOf(new URL(given, baseOf(document))) : given
  return endpointOf(url) ? url : null
}

/** @returns a request's body where it is text. */
export const bodyText = (body: unknown): string | null =>
  typeof body === 'string' ? body : (quietly(() => paramsText(body)) ?? null)
