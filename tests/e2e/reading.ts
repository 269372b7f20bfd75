import type { Page } from 'puppeteer-core'
import type { Browser as Api } from 'webextension-polyfill'
import type { Observed, Place, ToTab } from '../../src/messages/protocol.ts'
import { type Kind, startSession, type Session, until } from '../browsers/index.ts'
import { type Replica, startReplica } from '../replica/index.ts'

export const BROWSERS: readonly Kind[] = ['chromium', 'firefox']
/** A call that the hook knows, at the API's own origin. */
export const USER_INFO = 'https://api.123278.com/b/api/user/info'
/** A blank page of the web app's origin. */
export const BLANK = 'https://www.123pan.com/__calls'

/** What left the tabs, as each context of the extension can hear it. */
export interface Listener {
  /** All observations so far, in order of arrival; sent again ones twice. */
  readonly observed: () => Promise<readonly Observed[]>
  /** Waits for the observation of the call whose URL holds `mark`. */
  readonly seen: (mark: string) => Promise<Observed>
  /** Sends a message to the content script of the tab that shows `page`. */
  readonly tell: <K extends keyof ToTab>(page: Page, name: K, arg: Parameters<ToTab[K]>[0]) => Promise<Reply<K>>
  readonly place: (page: Page) => Promise<Place>
}

type Reply<K extends keyof ToTab> = { readonly ok: ReturnType<ToTab[K]> } | undefined

type Globals = { browser?: Api | undefined; chrome?: Api; heard: Observed[] }

/** Listens in on our own messages, from one of the extension's pages. */
export async function listenIn(session: Session): Promise<Listener> {
  const own = await session.openOwn('src/options/index.html')
  await own.evaluate(() => {
    const here = globalThis as unknown as Globals
    here.heard = []
    here.browser ??= here.chrome
    here.browser?.runtime.onMessage.addListener((message: unknown) => {
      const { name, arg } = message as { name: string; arg: Observed[] }
      if (name === 'observed') here.heard.push(...arg)
      return undefined
    })
  })
  const observed = () => own.evaluate(() => (globalThis as unknown as Globals).heard)
  const tell: Listener['tell'] = async (page, name, arg) =>
    own.evaluate(
      async (href, envelope) => {
        const { browser } = globalThis as unknown as Globals
        const tab = (await browser?.tabs.query({}))?.find(({ url }) => url === href)
        // What the content script answers, by src/messages/channel.ts.
        return browser?.tabs.sendMessage(tab?.id ?? -1, envelope, { frameId: 0 }) as Promise<never>
      },
      page.url(),
      { to: 'tab', name, arg },
    )
  return {
    observed,
    tell,
    seen: (mark) =>
      until(`the observation of ${mark}`, async () => (await observed()).find(({ url }) => url.includes(mark))),
    place: async (page) => {
      const reply = await tell(page, 'place', {})
      if (!reply) throw new Error(`no content script answers in ${page.url()}`)
      return reply.ok
    },
  }
}

/** A browser with the extension, the local 123pan, and an ear. */
export interface Reading extends Listener {
  readonly session: Session
  readonly replica: Replica
  readonly close: () => Promise<void>
}

export async function startReading(kind: Kind): Promise<Reading> {
  const replica = await startReplica()
  const session = await startSession(kind, replica)
  const listener = await listenIn(session)
  const close = async (): Promise<void> => {
    await session.close()
    await replica.close()
  }
  return { ...listener, session, replica, close }
}
