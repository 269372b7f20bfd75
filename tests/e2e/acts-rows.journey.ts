import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chooseFromMenu, playMenuClick, pressCommand } from '../browsers/index.ts'
import { authKey, FIRST, IDS, REFUSALS, SHARES } from '../replica/index.ts'
import { type Content, contentIn } from './act.ts'
import { paste } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { openSettings, setKey } from './settings.ts'
import { type Stage, startStage } from './stage.ts'
import { toastSays } from './toast.ts'
import { linkedTruthOf } from './truth.ts'

/** Rows of a page, as a content script names them. */
const rows = (...ids: number[]) => ({ rows: ids.map((id) => [id]), counted: null })

describe.each(BROWSERS)('what is pointed at on a page, in %s', (kind) => {
  let stage: Stage
  let site: Page
  let own: Page
  let content: Content
  beforeAll(async () => {
    stage = await startStage(kind)
    site = await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST}`)
    own = await openSettings(stage.session)
    content = contentIn(own)
  })
  afterAll(() => stage.close())

  const account = () => {
    const found = stage.replica.world.accounts.get(FIRST)
    if (!found) throw new Error('the first account is gone')
    return found
  }
  const files = () => linkedTruthOf(account(), IDS.LINK_TEST).filter(({ path }) => !path.includes('/'))
  const idOf = (name: string) =>
    account()
      .drive.children(IDS.LINK_TEST)
      .find((entry) => entry.name === name)?.id ?? 0
  const asked = () => stage.replica.log.to('cdn-link/url').length
  const says = (words: string | RegExp) => toastSays(stage.session, site, words)
  const EXE = '202023.08.09.exe'
  const urlOf = (name: string) => files().find(({ path }) => path === name)?.url ?? ''

  test('the menu is told the catalogue’s name, and what makes sense', async () => {
    expect(await content.pointed(site, { rows: [[7, IDS.LINK_TEST_EXE]], counted: null })).toEqual({
      ok: {
        language: 'en',
        name: EXE,
        known: 1,
        actions: ['signed-link', 'direct-link', 'url-tree-line', 'pan123-link-line', 'folder-id', 'pick'],
      },
    })
    expect(await content.pointed(site, rows(IDS.LINK_TEST_QQ))).toMatchObject({
      ok: { actions: ['folder-id', 'pick'] },
    })
    expect(await content.pointed(site, rows(IDS.FAMILY_FILM))).toMatchObject({ ok: { name: null, actions: [] } })
  })

  test('without a key nothing is asked for, and the words lead to it', async () => {
    await content.act(site, { ...rows(IDS.LINK_TEST_EXE), action: 'signed-link' })
    await says('No signing key is set')
    expect(asked()).toBe(0)
  })

  test('captcha: it is said, and nothing more is asked', async () => {
    const names = files().map(({ path }) => idOf(path))
    stage.replica.faults.next('cdn-link/url', REFUSALS.captcha)
    await content.act(site, { ...rows(...names), action: 'direct-link' })
    await says('human')
    expect(asked()).toBe(1)
  })

  test('a link that is not known is asked for once, then copied; the next time it is there', async () => {
    const before = asked()
    for (let time = 0; time < 2; time++) {
      await content.act(site, { ...rows(IDS.LINK_TEST_EXE), action: 'direct-link' })
      await says(`Copied the direct link of ${EXE}`)
      expect(await paste(site)).toBe(urlOf(EXE))
    }
    expect(asked() - before).toBe(1)
  })

  test('signed, it opens until the time that is said', async () => {
    await setKey(stage.session, FIRST, account().privateKey)
    await content.act(site, { ...rows(IDS.LINK_TEST_EXE), action: 'signed-link' })
    await says(/Copied the signed direct link of[^]*Works until \d{4}-/)
    const link = new URL(await paste(site))
    const [expiry = 0, rand = ''] = link.searchParams.get('auth_key')?.split('-') ?? []
    expect(link.searchParams.get('auth_key')).toBe(
      authKey(decodeURIComponent(link.pathname), Number(expiry), rand, FIRST, account().privateKey),
    )
  })

  test('lines are the very lines of an export', async () => {
    for (const [action, format] of [
      ['pan123-link-line', 'pan123-link'],
      ['url-tree-line', 'url-tree'],
    ] as const) {
      await content.act(site, { ...rows(IDS.LINK_TEST_EXE), action })
      await says(/Copied the .*line of/)
      const line = await paste(site)
      const popup = await stage.popup(site)
      await popup.tick(EXE)
      await popup.choose(format)
      const exported = await popup.copy()
      await popup.tick(EXE)
      await popup.page.close()
      expect(line.replace(/\?auth_key=[^#\s]*/, '')).toBe(exported)
      expect(line.includes('auth_key')).toBe(format === 'url-tree')
    }
  })

  test('several rows, a folder among them, and the page counts more: the rest is said', async () => {
    const all = files().map(({ path }) => path)
    await content.act(site, {
      rows: [...all.map((name) => [idOf(name)]), [IDS.LINK_TEST_QQ]],
      counted: 12,
      action: 'direct-link',
    })
    await says(`${all.length} of 12 copied, pick the rest in Mountlink`)
    expect(await says('1 folder is not among them')).toContain('Not signed')
    expect((await paste(site)).split('\n').toSorted()).toEqual(
      files()
        .map(({ url }) => url)
        .toSorted(),
    )
  })

  /** A file, and more rows than one message is heard of. */
  const many = rows(IDS.LINK_TEST_EXE, ...Array.from({ length: 599 }, (_, at) => 9_000_000_000 + at))

  test('of very many rows the first are heard, and the rest is said', async () => {
    expect(await content.pointed(site, many)).toMatchObject({ ok: { name: EXE, known: 1 } })
    await content.act(site, { ...many, action: 'direct-link' })
    expect(await says('1 of 600 copied, pick the rest in Mountlink')).toContain('499 entries are not known')
    expect(await paste(site)).toBe(urlOf(EXE))
  })

  test('an id of another account, or of nobody, is refused; the clipboard stays', async () => {
    const before = await paste(site)
    await content.act(site, { ...rows(IDS.FAMILY_FILM, 5), action: 'signed-link' })
    await says('not known in this account')
    expect(await paste(site)).toBe(before)
  })

  test('a folder’s id; of a file that of the folder shown; what makes no sense does nothing', async () => {
    await content.act(site, { ...rows(IDS.LINK_TEST_QQ), action: 'folder-id' })
    await says(`Copied the ID of QQ: ${IDS.LINK_TEST_QQ}`)
    expect(await paste(site)).toBe(String(IDS.LINK_TEST_QQ))
    await content.act(site, { ...rows(IDS.LINK_TEST_EXE), action: 'folder-id' })
    await says(String(IDS.LINK_TEST))
    expect(await paste(site)).toBe(String(IDS.LINK_TEST))
    expect(await content.act(site, { rows: 'all', counted: -1, action: 'pick' })).toEqual({})
    expect(await paste(site)).toBe(String(IDS.LINK_TEST))
  })

  test('123pan gives no link outside a direct-link space: it is said why', async () => {
    const top = await stage.visit(FIRST, '/')
    const id =
      account()
        .drive.children(0)
        .find(({ name }) => name === '说明.txt')?.id ?? 0
    await content.act(top, { ...rows(id), action: 'direct-link' })
    await toastSays(stage.session, top, '123pan gives no direct link for this file')
    await top.close()
  })

  test('on a share: the folder’s id, no links', async () => {
    const share = await stage.open(`https://www.123pan.com/s/${SHARES.TWRP}?pwd=twrp`)
    await content.act(share, { ...rows(), action: 'folder-id' })
    await toastSays(stage.session, share, 'the top folder: 0')
    expect(await paste(share)).toBe('0')
    await content.act(share, { ...rows(1), action: 'signed-link' })
    await toastSays(stage.session, share, 'no direct links')
    await share.close()
  })

  test('on a share the browser’s own menu: it stands for the row under the last right-click', async () => {
    const share = await stage.open(`https://www.123pan.com/s/${SHARES.TWRP}?pwd=twrp`)
    const row = await share.waitForSelector('.ant-table-row:nth-of-type(2)')
    const id = await row?.evaluate((line) => line.getAttribute('data-row-key'))
    const selector = `[data-row-key="${id}"]`
    if (kind === 'firefox') await chooseFromMenu(stage.session, share, selector, 'Copy folder ID')
    else {
      await share.bringToFront()
      await share.click(selector, { button: 'right' })
      await playMenuClick(stage.session, share, { menuItemId: 'row:folder-id' })
    }
    await toastSays(stage.session, share, `: ${id}`)
    expect(await paste(share)).toBe(id)
    await share.close()
  })

  test('the key for ticked rows: their signed links', async () => {
    await site.bringToFront()
    await pressCommand(stage.session, site, 'copy-signed', 'Alt+Shift+L')
    await says('or tick some first')
    const ticked = files().slice(0, 2)
    for (const { path } of ticked) await site.click(`[data-row-key="${idOf(path)}"] .ant-checkbox-input`)
    await pressCommand(stage.session, site, 'copy-signed', 'Alt+Shift+L')
    await says('Copied 2 signed direct links')
    const links = (await paste(site)).split('\n').map((link) => link.replace(/\?auth_key=.*/, ''))
    expect(links.toSorted()).toEqual(ticked.map(({ url }) => url).toSorted())
  })

  test('picked, a row is picked in our window; of very many the first', async () => {
    await content.act(site, { ...many, action: 'pick' })
    await says('1 entry picked in Mountlink')
    await says('500 of 600 were looked at')
    const popup = await stage.popup(site)
    await popup.says('1 of 7 files')
    await popup.page.close()
  })
})
