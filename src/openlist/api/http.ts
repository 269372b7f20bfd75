/** A request, before whoever has the network makes it: without cookies, without following a redirect. */
export interface HttpRequest {
  readonly url: string
  readonly method: 'GET' | 'POST' | 'HEAD'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** What came back. */
export interface HttpAnswer {
  readonly status: number
  /** The server sends on to another address; neither that nor the status is told then. */
  readonly redirected: boolean
  readonly text: string
}

/** Makes a request. Rejects where no answer comes. */
export type Send = (request: HttpRequest) => Promise<HttpAnswer>
