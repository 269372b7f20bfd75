import type { Page } from 'puppeteer-core'
import type { Browser as Api } from 'webextension-polyfill'
import type { ToBackground } from '../../src/messages/protocol.ts'
import { until } from '../browsers/index.ts'

/** Says something to the background as our content script in a tab. */
export interface Content {
  readonly pointed: (page: Page, ask: Parameters<ToBackground['pointed']>[0]) => Promise<unknown>
  /** Resolves when it is done, with the tab in front. `ask` may be anything: a content script is not to be believed. */
  readonly act: (page: Page, ask: unknown) => Promise<unknown>
}

/** @param own a page of ours, which may run scripts where our content scripts run */
export function contentIn(own: Page): Content {
  const say = async (page: Page, name: string, arg: unknown): Promise<unknown> => {
    await page.bringToFront()
    const reply = await own.evaluate(
      async (url, envelope) => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>
        const { tabs, scripting } = browser ?? chrome
        const tab = (await tabs.query({})).find((each) => each.url === url)
        const [ran] = await scripting.executeScript({
          target: { tabId: tab?.id ?? 0 },
          // As text: in Chromium arguments lose what is null.
          args: [JSON.stringify(envelope)],
          func: (message: string) => {
            const here = globalThis as unknown as Record<'browser' | 'chrome', Api>
            return (here.browser ?? here.chrome).runtime.sendMessage(JSON.parse(message))
          },
        })
        return ran?.result
      },
      page.url(),
      { to: 'background', name, arg },
    )
    return reply
  }
  return { pointed: (page, ask) => say(page, 'pointed', ask), act: (page, ask) => say(page, 'act', ask) }
}

/** What the toolbar's button says of the tab in front, once it says something of its own. */
export const buttonSays = (own: Page): Promise<{ readonly badge: string; readonly title: string }> =>
  until('words on the toolbar button', () =>
    own.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>
      const { action, tabs } = browser ?? chrome
      const [front] = await tabs.query({ active: true })
      const tabId = front?.id ?? 0
      const [badge, title] = await Promise.all([action.getBadgeText({ tabId }), action.getTitle({ tabId })])
      return badge !== '' && { badge, title }
    }),
  )
