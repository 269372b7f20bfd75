import type { Page } from 'puppeteer-core'

/** A login of no account at all that says whose it is: 123pan's tokens are not checked here, only read. */
export const forgedLogin = (uid: string): string =>
  `Bearer e30.${Buffer.from(JSON.stringify({ id: Number(uid) })).toString('base64url')}.forged`

/**
 * Gives a page a server of its own: what it asks of its origin's `/b/api/` is answered by `answer`.
 * @param answer gives the text of an answer, whatever 123pan would say
 */
export async function serveFrom(page: Page, answer: (url: URL) => string): Promise<void> {
  await page.setRequestInterception(true)
  const { host } = new URL(page.url())
  page.on('request', (request) => {
    const url = new URL(request.url())
    const own = url.host === host && url.pathname.startsWith('/b/api/')
    const reply = { status: 200, contentType: 'application/json', body: own ? answer(url) : '' }
    void (own ? request.respond(reply) : request.continue())
  })
}

/** Asks one URL after the other with a login; what cannot be had is passed over. */
export const ask = (page: Page, urls: readonly string[], authorization: string): Promise<void> =>
  page.evaluate(
    async (urls, authorization) => {
      for (const url of urls) await fetch(url, { headers: { authorization } }).catch(() => undefined)
    },
    urls,
    authorization,
  )
