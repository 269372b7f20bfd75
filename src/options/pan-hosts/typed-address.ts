import { isListedHost, isNeverHost } from '../../pan123/index.ts'
import { hostName } from '../../platform/index.ts'

/** The host of an address that can be added, or why it cannot. */
export type TypedAddress = { readonly host: string } | { readonly refused: 'bad' | 'listed' | 'taken' | 'never' }

/**
 * @param typed an address as it stands in the browser's address bar, or only its host
 * @param taken hosts that were added before
 * @param directLinks the user's own direct-link domains, where members' files are served
 */
export function typedAddress(typed: string, taken: readonly string[], directLinks: readonly string[]): TypedAddress {
  const host = hostName(hostIn(typed.trim()))
  if (host === null) return { refused: 'bad' }
  if (isNeverHost(host) || directLinks.includes(host)) return { refused: 'never' }
  if (isListedHost(host)) return { refused: 'listed' }
  return taken.includes(host) ? { refused: 'taken' } : { host }
}

/** What stands between `https://` and the path; a port or a login stays, and is no host's name. */
const hostIn = (address: string): string => address.replace(/^https:\/\//i, '').replace(/[/?#].*$/s, '')
