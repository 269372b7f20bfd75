import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../browsers/index.ts'
import { FIRST, IDS, SHARES } from '../replica/index.ts'
import { contentWorld } from './content-world.ts'
import { dump } from './dump.ts'
import type { Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { openSettings, setKey } from './settings.ts'
import { type Stage, startStage } from './stage.ts'

/** A key like no other text, so that any trace of it is found. */
const KEY = 'Zq7KeyOfNoOther'
const PASSWORD = 'Zq7Pwd'

describe.each(BROWSERS)('secrets in %s', (kind) => {
  let stage: Stage
  let site: Page
  let popup: Popup
  let token: string
  /** Keeps what a page logs, in the page: Firefox tells nobody what an extension's page logs. */
  const listen = (page: Page): Promise<void> =>
    page.evaluate(() => {
      const kept: string[] = []
      Object.assign(window, { kept })
      for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
        console[name] = (...what: unknown[]) => kept.push(what.map(String).join(' '))
      addEventListener('error', ({ message }) => kept.push(message))
      addEventListener('unhandledrejection', ({ reason }) => kept.push(String(reason)))
      console.log('listening')
    })
  /** All that a window shows, holds in its document, or has logged. */
  const drawn = (page: Page): Promise<string> =>
    page.evaluate(() =>
      [
        location.href,
        document.title,
        document.documentElement.outerHTML,
        ...[...document.querySelectorAll('input')].map(({ value }) => value),
        ...(window as unknown as { kept: string[] }).kept,
      ].join('\n'),
    )

  beforeAll(async () => {
    stage = await startStage(kind)
    const account = stage.replica.world.accounts.get(FIRST)
    const share = stage.replica.world.shares.get(SHARES.TWRP)
    if (!account || !share) throw new Error('the local 123pan is not as it was')
    account.privateKey = KEY
    share.password = PASSWORD
    ;({ token } = account)
    await stage.open(`https://www.123pan.com/s/${SHARES.TWRP}?pwd=${PASSWORD}`)
    site = await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST_QQ}`)
    await listen(site)
    popup = await stage.popup(site)
    await listen(popup.page)
    await setKey(stage.session, FIRST, KEY)
    await popup.page.bringToFront()
    await popup.choose('pan123-link')
    await popup.tickAll()
    await popup.askLinks()
  })
  afterAll(() => stage.close())

  test('the key: in the text that needs it, in no window, no console', async () => {
    await popup.choose('pan123-link', 'storage-json')
    await popup.says('••••••••')
    expect(await popup.copy()).toContain(KEY)
    const settings = await openSettings(stage.session)
    await listen(settings)
    await until('the test of the key', async () => {
      await settings.click('[data-action="test-key"]').catch(() => undefined)
      return settings.evaluate(() => document.querySelector('[data-verdict="works"]') !== null)
    })
    for (const page of [site, popup.page, settings]) {
      const all = await drawn(page)
      expect(all).toContain('listening')
      expect(all).not.toContain(KEY)
    }
    await settings.close()
  })

  test('what went over the wire: no key; the login to the API and nowhere else', async () => {
    await popup.choose('direct-links-signed')
    expect(await popup.copy()).toContain('auth_key=')
    const { requests } = stage.replica.log
    expect(requests.some(({ query }) => query['auth_key'])).toBe(true)
    expect(JSON.stringify(requests)).not.toContain(KEY)
    const hosts = requests.filter((request) => JSON.stringify(request).includes(token)).map(({ host }) => host)
    expect([...new Set(hosts)].toSorted()).toEqual(['api.123278.com', 'api.123pan.cn'])
  })

  test('our own store: the key by itself, no login anywhere', async () => {
    const settings = await openSettings(stage.session)
    const ours = await settings.evaluate(dump)
    await settings.close()
    expect(ours).toContain(`["mountlink-secrets","keys",["${FIRST}"],["${KEY}"]]`)
    expect(ours.split(KEY)).toHaveLength(2)
    expect(ours).toContain(`"password":"${PASSWORD}"`)
    expect(ours).toContain('"customHosts":[]')
    expect(ours).not.toContain(token)
  })

  test('a page that dumps all it can read finds its own login, and nothing of ours', async () => {
    const theirs = await site.evaluate(dump)
    expect(theirs).toContain(token)
    for (const secret of [KEY, PASSWORD, 'mountlink', 'customHosts']) expect(theirs).not.toContain(secret)
  })

  if (kind === 'chromium')
    test('a content script that dumps all it can read finds no more, and cannot change a setting', async () => {
      const run = await contentWorld(stage.session, site)
      const found = await run(dump)
      // Its origin's storages are the page's own, and it does reach the extension's.
      expect(found).toContain(token)
      expect(found).toContain('["local","refused"]')
      for (const secret of [KEY, PASSWORD, 'customHosts']) expect(found).not.toContain(secret)
      const outcome = await run(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { set: (items: object) => Promise<void> } } }
        }
        const settings = { customHosts: [{ host: 'evil.example', uid: '1' }] }
        return chrome.storage.local.set({ settings }).then(
          () => 'set',
          () => 'refused',
        )
      })
      expect(outcome).toBe('refused')
    })
})
