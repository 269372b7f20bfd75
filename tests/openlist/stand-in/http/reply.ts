/** An answer before it is sent. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** OpenList's envelope. The HTTP status is 200 whatever it says. */
export const envelope = (code: number, message: string, data: unknown): Reply => ({
  status: 200,
  headers: { 'Content-Type': 'application/json; charset=utf-8' },
  body: JSON.stringify({ code, message, data }),
})

/** @param data null where the real one says no more than that it went well */
export const ok = (data: unknown = null): Reply => envelope(200, 'success', data)

/** Thrown by a call that is refused: the envelope says so. */
export class Refusal extends Error {
  readonly code: number
  readonly data: unknown

  constructor(code: number, message: string, data: unknown = null) {
    super(message)
    this.code = code
    this.data = data
  }
}

/** What OpenList's front end looks like to who asks for no more than its page; any path that is no other leads here. */
const FRONT_PAGE = '<!doctype html><title>OpenList</title><div id=root></div>\n'

export const frontPage = (): Reply => ({ status: 200, headers: { 'Content-Type': 'text/html' }, body: FRONT_PAGE })

export const textReply = (status: number, text: string): Reply => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: text,
})

export const emptyReply = (status: number): Reply => ({ status, headers: {}, body: '' })

const STATUS_TEXTS: Readonly<Record<number, string>> = {
  301: 'Moved Permanently',
  302: 'Found',
  307: 'Temporary Redirect',
  401: 'Unauthorized',
  403: 'Forbidden',
  500: 'Internal Server Error',
}

/** As Go's `html.EscapeString`. */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&#34;')

/** The page with which a download is refused: the one answer whose HTTP status counts. */
export const errorPage = (status: number, message: string): Reply => {
  const title = `${status} ${STATUS_TEXTS[status]}`
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    body: `<!DOCTYPE html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="dark light" />
		<meta name="robots" content="noindex" />
		<title>${title}</title>
	</head>
	<body>
		<h1>${title}</h1>
		<hr>
		<p>${escaped(message)}</p>
	</body>
</html>`,
  }
}

/** Bytes beyond ASCII as Go writes them into a `Location`; what no header can hold, too. */
const headerSafe = (url: string): string =>
  url.replaceAll(/[^\u0020-\u007E]+/gu, (run) =>
    [...Buffer.from(run)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  )

/** @param status 301, 302 or 307 */
export const redirectTo = (url: string, status = 302, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8', Location: headerSafe(url) },
  body: `<a href="${escaped(url)}">${STATUS_TEXTS[status]}</a>.\n\n`,
})
