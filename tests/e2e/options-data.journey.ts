import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../browsers/index.ts'
import { FIRST } from '../replica/index.ts'
import { clickOn } from './click-on.ts'
import { createDownloads, type Downloads } from './downloads.ts'
import { dump } from './dump.ts'
import { jobIs } from './job.ts'
import { type ListingStage, startListingStage } from './listing-stage.ts'
import type { Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { addHost, openSettings, setKey } from './settings.ts'

/** A key like no other text, so that any trace of it is found. */
const KEY = 'Zq7KeyOfNoOther'
/** So is a server with its token, and where something is mounted on it. */
const SERVER = 'https://list-of-no-other.example'
const TOKEN = 'openlist-Kq4TokenOfNoOther'
const MOUNTED = '/挂载在别处'

/** Keeps a server and something mounted on it, as the mounts page does. */
async function keepMounted(base: string, token: string, path: string): Promise<void> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error ?? new Error('no reason')))
    })
  const put = async (name: string, store: string, row: object): Promise<void> => {
    const db = await done(indexedDB.open(name))
    await done(db.transaction(store, 'readwrite').objectStore(store).put(row))
    db.close()
  }
  await put('mountlink-secrets', 'servers', { base, token, from: 'admin', at: 1 })
  const mounting = { base, path, driver: 'UrlTree', order: null, share: null, storages: [], files: 1 }
  const at = { createdAt: 1, updatedAt: 1, expiresAt: null, checked: null }
  await put('mountlink-library', 'mountings', { ...mounting, ...at })
  localStorage.setItem('last-server', base)
}

describe.each(BROWSERS)('the settings and all data in %s', (kind) => {
  let stage: ListingStage
  let downloads: Downloads
  let popup: Popup
  let options: Page
  beforeAll(async () => {
    downloads = createDownloads()
    stage = await startListingStage(kind, { downloads: downloads.folder })
    const [id = 0] = stage.shelf('删不掉', 30)
    ;[, popup] = await stage.openFolder(id)
    await setKey(stage.session, FIRST, KEY)
    await addHost(stage.session, FIRST, 'dl.example.com')
    options = await openSettings(stage.session)
  })
  afterAll(async () => {
    await stage.close()
    downloads.remove()
  })

  /** '' while the page is loaded anew. */
  const words = (): Promise<string> => options.evaluate(() => document.body.innerText).catch(() => '')
  const said = (what: string) =>
    until(`the settings to say ${what}`, async () => (await words()).includes(what)).catch(async (cause: unknown) => {
      throw new Error(`${String(cause)}\nThey say: ${await words()}`, { cause })
    })
  /** Chooses a file, as the browser's dialog does. */
  const choose = (name: string, text: string): Promise<unknown> =>
    options.$eval(
      '#settings-file',
      (field, name, text) => {
        const files = new DataTransfer()
        files.items.add(new File([text], name))
        if (field instanceof HTMLInputElement) field.files = files.files
        field.dispatchEvent(new Event('change', { bubbles: true }))
      },
      name,
      text,
    )
  const file = (settings: object, version = 1): string =>
    JSON.stringify({ kind: 'mountlink-settings', version, settings })

  test('a format and the menu are set, and the file that is saved has them, but no key', async () => {
    await options.select('#default-format', 'url-tree')
    await clickOn(options, '#companion')
    await until('the switch to be off', () => options.$eval('#companion', (field) => !field.matches(':checked')))
    const [name, text] = await downloads.next(() => clickOn(options, '[data-action="export-settings"]'))
    expect(name).toBe('mountlink-settings.json')
    expect(text).not.toContain(KEY)
    expect(JSON.parse(text)).toMatchObject({
      kind: 'mountlink-settings',
      version: 1,
      settings: { defaultFormat: 'url-tree', companion: false, customHosts: [{ host: 'dl.example.com', uid: FIRST }] },
    })
  })

  test('files that are broken, foreign or too new change nothing, and it is said', async () => {
    await choose('broken.json', '{"kind": "mountlink-settings", ')
    await said('broken.json is not a settings file of Mountlink.')
    await choose('foreign.json', '{"version":1,"settings":{"theme":"dark"}}')
    await said('foreign.json is not a settings file of Mountlink.')
    await choose('newer.json', file({ theme: 'dark' }, 2))
    await said('newer.json was made by a newer Mountlink.')
    expect(await options.$eval('#default-format', (field) => (field as HTMLSelectElement).value)).toBe('url-tree')
  })

  test('of a hostile file only what is harmless is taken; its domains one by one, after a click', async () => {
    const hosts = ['evil.example', 'mine.example'].map((host) => ({ host, uid: FIRST }))
    const settings = { signedHours: 48, spacing: 1, theme: '<img src=x>', key: 'x', customHosts: hosts }
    await choose('hostile.json', file({ ...settings, panHosts: ['www.123pan.example'] }))
    await said('Settings from hostile.json are in use now.')
    await said('Not usable, left as it was: Theme · Least time between two requests to 123pan')
    await said('Left out 1 entry that is no setting.')
    await said('It names more addresses of 123pan: www.123pan.example.')
    const listed = () => options.$$eval('details.hosts code', (all) => all.map(({ textContent }) => textContent))
    expect(await listed()).toEqual(['dl.example.com'])
    await clickOn(options, '[data-host="mine.example"]')
    await until('the one domain to be listed', async () => (await listed()).includes('mine.example'))
    expect(await listed()).toEqual(['dl.example.com', 'mine.example'])
    expect(await options.$eval('#signed-hours', (field) => (field as HTMLInputElement).value)).toBe('48')
    expect(await options.$$eval('#pan-hosts code', (all) => all.length)).toBe(0)
  })

  test('everything is deleted while a job runs: it stops, and all is as new, in all windows', async () => {
    await popup.page.bringToFront()
    await popup.tickAll()
    await popup.act('list-below')
    await stage.requests(3)
    await jobIs(popup.page, 'running')
    await options.bringToFront()
    await options.evaluate(keepMounted, SERVER, TOKEN, MOUNTED)
    const before = await options.evaluate(dump)
    for (const known of [SERVER, TOKEN, MOUNTED, 'last-server']) expect(before).toContain(known)
    await clickOn(options, '[data-action="delete-all"]')
    await said('Delete everything?')
    await said('OpenList servers and their tokens')
    await clickOn(options, '[data-action="delete-now"]')
    await said('Everything is deleted.')
    const asked = stage.asked().length
    await said('No account has been seen yet.')
    const ours = await options.evaluate(dump)
    for (const known of [
      KEY,
      SERVER,
      TOKEN,
      MOUNTED,
      'dl.example.com',
      '删不掉',
      '第 1 格',
      '"spacing"',
      '"job"',
      'view:',
    ])
      expect(ours).not.toContain(known)
    // The window beside has survived, and begins anew with what the tab still shows.
    await popup.page.bringToFront()
    await until('the popup to know nothing', () =>
      popup.page.evaluate(() => document.querySelector('h2, .notice') !== null && !document.querySelector('.job-bar')),
    )
    expect(await popup.page.$$('[role=row][data-id]')).toHaveLength(0)
    expect(stage.asked()).toHaveLength(asked)
    expect(ours).not.toContain('clockOffset')
  })

  test('after it the extension works as on its first day', async () => {
    const [id = 0] = stage.shelf('重新来过', 2)
    const [, fresh] = await stage.openFolder(id)
    await fresh.says('第 1 格')
    await fresh.act('list-below')
    await fresh.says('6 files', 60_000)
  })
})
