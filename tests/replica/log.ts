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
  readonly body: string
  /** The answer's HTTP status; null while it is under way or when the connection was dropped. */
  status: number | null
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
}
