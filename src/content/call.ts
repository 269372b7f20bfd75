import { type Endpoint, endpointOf } from '../pan123/endpoints/index.ts'

/** A known call: where it goes, and what it is about. */
export interface Call {
  readonly endpoint: Endpoint
  readonly origin: string
  /** `own`: the drive of the account that asks. `share`: anonymous, whoever asks. */
  readonly on: 'own' | 'share' | 'neither'
}

/** @returns the known call that an absolute URL is; null for any other, and for what is no URL. */
export function callOf(url: string): Call | null {
  const endpoint = endpointOf(url)
  if (!endpoint || !URL.canParse(url)) return null
  const on = endpoint === 'base-url' ? 'neither' : endpoint.startsWith('share-') ? 'share' : 'own'
  return { endpoint, origin: new URL(url).origin, on }
}
