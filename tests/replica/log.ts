/** One request as it arrived. */
export interface LoggedRequest {
  /** Unix milliseconds of its arrival. */
  readonly time: number
  /** 'http' only for what a browser asks the proxy for in the clear. */
  readonly scheme: 'https' | 'http'
  /** Lower-case, without a port. */
  readonly host: string
  readonly method: string
  /** As requested, still encoded. */
  readonly path: string
  /** Decoded, as `URLSearchParams` reads it. */
  readonly query: Readonly<Record<string, string>>
  /** The query as requested, without `?`. */
  readonly search: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The account whose token came with it; null without one, or with one that is not (or no longer) known. */
  readonly uid: string | null
  readonly body: string
  /** The answer's HTTP status; null while it is under way or when the connection was dropped. */
  status: number | null
  /** Unix milliseconds of its answer, or of the connection's end without one; null while it is under way. */
  ended: number | null
}

/** @returns the milliseconds between each request's arrival and that of the one before it: one fewer than requests */
export const gapsOf = (requests: readonly LoggedRequest[]): number[] =>
  requests.slice(1).map(({ time }, index) => time - (requests[index]?.time ?? 0))

/** @returns how many of the requests were under way at once at the most */
export const mostAtOnce = (requests: readonly LoggedRequest[]): number => {
  const underWayWith = (one: LoggedRequest): number =>
    requests.filter((each) => each === one || (each.time <= one.time && (each.ended ?? Infinity) > one.time)).length
  return Math.max(0, ...requests.map(underWayWith))
}

/** Every request since the start or the last `clear`, in order of arrival: what was sent, and what was not. */
export class RequestLog {
  readonly requests: LoggedRequest[] = []

  clear(): void {
    this.requests.length = 0
  }

  /**
   * @returns the requests, preflights left out, whose path ends in `ending` (`file/list/new`)
   * @param host only those to this host
   */
  to(ending: string, host?: string): LoggedRequest[] {
    return this.requests.filter(
      (request) =>
        request.method !== 'OPTIONS' && request.path.endsWith(ending) && (host === undefined || request.host === host),
    )
  }

  /** @returns all that went to 123pan: browsers now and then ask elsewhere for something of their own */
  toPan(): LoggedRequest[] {
    return this.requests.filter(({ host }) => /(?:^|\.)123(?:pan|278)\./.test(host))
  }

  /** @returns the requests, preflights left out, that came with the token of this account */
  of(uid: string): LoggedRequest[] {
    return this.requests.filter((request) => request.method !== 'OPTIONS' && request.uid === uid)
  }
}
