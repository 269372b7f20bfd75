import type { Page } from 'puppeteer-core'
import type { Browser as Api } from 'webextension-polyfill'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../browsers/index.ts'
import { FIRST, IDS } from '../replica/index.ts'
import { clickOn } from './click-on.ts'
import { backgroundKiller } from './extension-switch.ts'
import { badge } from './job.ts'
import type { Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { type Stage, startStage } from './stage.ts'

const HOUR = 3600

/** Puts something mounted into the library, as the mounts page does; by its number what was there before is replaced. */
const keep = (own: Page, id: number, path: string, ends: number): Promise<void> =>
  own.evaluate(
    async (id, path, ends) => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result))
          request.addEventListener('error', () => reject(request.error ?? new Error('no reason')))
        })
      const db = await done(indexedDB.open('mountlink-library'))
      const seconds = Math.round(Date.now() / 1000)
      const row = { id, path, base: 'https://list.example', driver: 'UrlTree', order: null, share: null, storages: [] }
      const at = { createdAt: Date.now(), updatedAt: (seconds - 1_000_000) * 1000, expiresAt: seconds + ends }
      const store = db.transaction('mountings', 'readwrite').objectStore('mountings')
      await done(store.put({ ...row, ...at, files: 1, checked: null }))
      db.close()
      const channel = new BroadcastChannel('mountlink-library')
      channel.postMessage(null)
      channel.close()
    },
    id,
    path,
    ends,
  )

describe.each(BROWSERS)('signed links of a mount end in %s', (kind) => {
  let stage: Stage
  let own: Page
  let mounts: Page
  let popup: Popup
  let read: () => Promise<string>
  const shows = (text: string) =>
    until(`the button to show ${text}`, async () => (await read()) === text).catch(async (cause: unknown) => {
      throw new Error(`${String(cause)}\nIt shows: ${await read()}`, { cause })
    })
  const title = (): Promise<string | undefined> =>
    own.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>
      return (await (browser ?? chrome)?.action.getTitle({}))?.replaceAll(/[\u2068\u2069]/g, '')
    })

  /** Waits until the background has looked at what is mounted. */
  const alarm = (): Promise<unknown> =>
    until('the alarm to be set', () =>
      own.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>
        return (await (browser ?? chrome)?.alarms.get('expiring')) !== undefined
      }),
    )

  beforeAll(async () => {
    stage = await startStage(kind)
    own = await stage.session.openOwn('src/options/index.html')
    mounts = await stage.session.openOwn('src/mounts/index.html#mounts')
    read = await badge(stage.session)
    popup = await stage.popup(await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST}`))
  })
  afterAll(() => stage.close())

  test('nothing is said while they live', async () => {
    await keep(own, 1, '/Movies', 30 * HOUR)
    await alarm()
    expect(await read()).toBe('')
    expect(await title()).toBe('Mountlink: 123pan for OpenList')
    expect(await popup.words()).not.toContain('Signed links of')
  })

  test('the button and the open window say when they end, those that end first before the others', async () => {
    await keep(own, 2, '/Music', 3.5 * HOUR)
    await shows('3h')
    await popup.says('Signed links of /Music expire in 3 hours')
    expect(await title()).toBe('Signed links of /Music expire in 3 hours')
    await keep(own, 1, '/Movies', 0.8 * HOUR)
    await shows('40m')
    await popup.says('1 more mount needs new links')
    expect(await title()).toBe('Signed links of /Movies expire in 40 minutes\n1 more mount needs new links')
  })

  test('a background that is not there is woken by what has changed', async () => {
    const kill = await backgroundKiller(stage.session)
    await until('the background to be awake, and killed', kill, 40_000)
    await keep(own, 1, '/Movies', -HOUR)
    await shows('!')
    await popup.says('Signed links of /Movies have expired')
  })

  test('the window leads to what is mounted, and what is picked to a new mount', async () => {
    const { browser } = stage.session
    await mounts.close()
    // Its address as it has it itself: puppeteer hears of none of Firefox's own tabs.
    const opened = (end: string): Promise<Page> =>
      until(`a tab with ${end}`, async () => {
        for (const each of await browser.pages())
          if ((await each.evaluate(() => location.href).catch(() => '')).endsWith(`src/mounts/index.html${end}`))
            return each
        return null
      })
    await clickOn(popup.page, '.banner [data-action="open-mounts"]')
    await (await opened('#mounts')).close()
    const again = await stage.popup(await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST}`))
    await again.choose('url-tree')
    await again.tickAll()
    await again.askLinks()
    await again.act('mount')
    await again.act('only-known')
    const order = await (
      await opened('#mount')
    ).evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>
      return (await (browser ?? chrome)?.storage.session.get('mount-order'))?.['mount-order']
    })
    expect(order).toMatchObject({ folder: { id: IDS.LINK_TEST }, format: 'url-tree', split: 'none' })
  })
})
