/** One request as it arrived. */
export interface LoggedRequest {
  /** Unix milliseconds of its arrival. */
  readonly time: number
  readonly method: string
  /** As requested, still encoded, the sub-path included. */
  readonly path: string
  /** The query as requested, without `?`. */
  readonly search: string
  /** Names in lower case: `authorization`, `cookie`, `origin`. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Bytes of the body. */
  readonly size: number
  /** The answer's HTTP status; null while it is under way or when the connection was dropped. */
  status: number | null
}

/** Every request since the start or the last `clear`, in order of arrival: what was sent, and what was not. */
export class RequestLog {
  readonly requests: LoggedRequest[] = []

  clear(): void {
    this.requests.length = 0
  }

  /** @returns the requests, preflights left out, whose path ends in `ending` (`/api/me`) */
  to(ending: string): LoggedRequest[] {
    return this.requests.filter(({ method, path }) => method !== 'OPTIONS' && path.endsWith(ending))
  }
}
