import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerPrompt, grantHost } from '../browsers/index.ts'
import { type OpenListStandIn, startOpenList } from '../openlist/stand-in/index.ts'
import { FIRST, IDS } from '../replica/index.ts'
import { type MountsPage, openMounts, patternOf, pressMount } from './mounts-page.ts'
import { paste, type Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { reload } from './reload.ts'
import { setKey } from './settings.ts'
import { type Stage, startStage } from './stage.ts'

const KEY = 'Zq7KeyOfNoOther'

/**
 * The drivers that log in to 123pan by themselves: a real server would need 123pan for them, so this is played before the
 * stand-in alone.
 */
describe.each(BROWSERS)('a folder of one’s own drive in %s', (kind) => {
  let stage: Stage
  let server: OpenListStandIn
  let mounts: MountsPage
  let popup: Popup

  beforeAll(async () => {
    const folders = { '0': [{ name: 'top', folder: '7' }], [IDS.LINK_TEST]: [{ name: 'a.mkv', size: 5 }], '7': [] }
    server = await startOpenList({ remote: { shares: {}, drives: { me: folders } } })
    for (const [path, driver, addition] of [
      ['/Open', '123 Open', { ClientID: 'me', ClientSecret: 'their secret', root_folder_id: '0', DirectLink: false }],
      ['/Pan', '123Pan', { username: 'me', password: 'their password', root_folder_id: '0', platform: 'android' }],
      ['/Other', 'UrlTree', { url_structure: 'x:1:2:https://h/x' }],
    ] as const)
      await fetch(`${server.base}/api/admin/storage/create`, {
        method: 'POST',
        headers: { Authorization: server.token, 'Content-Type': 'application/json' },
        body: JSON.stringify({ mount_path: path, driver, addition: JSON.stringify(addition), remark: 'mine' }),
      })
    stage = await startStage(kind)
    const page = await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST}`)
    await setKey(stage.session, FIRST, KEY)
    popup = await stage.popup(page)
  })
  afterAll(async () => {
    await stage.close()
    await server.close()
  })

  test('the login is taken out of the open OpenList tab, on demand; without one it is said', async () => {
    mounts = await openMounts(stage.session, 'servers')
    const take = async (): Promise<void> => {
      if (kind === 'chromium')
        for (const pattern of [patternOf(stage.session, server.base), 'https://www.123pan.com/*'])
          await grantHost(stage.session, pattern)
      await mounts.page.bringToFront()
      await mounts.fill('#server-address', server.base)
      await mounts.act('take-login')
      if (kind === 'firefox') await answerPrompt(stage.session, 'allow')
    }
    await take()
    await mounts.says('No open tab of this OpenList is logged in.')
    const tab = await stage.session.open(`${server.base}/@manage`)
    await tab.evaluate((token) => localStorage.setItem('token', token), server.loginToken)
    await take()
    await mounts.says('With a login taken from a tab on')
    await tab.close()
    expect(await mounts.page.content()).not.toContain(server.loginToken)
  })

  test('the folder’s id and the settings are there to copy, with the way to OpenList’s Add page', async () => {
    await popup.page.bringToFront()
    await popup.choose('folder-id')
    mounts = await pressMount(stage.session, popup)
    await mounts.says(String(IDS.LINK_TEST))
    expect(await mounts.page.$eval('[href$="/@manage/storages/add"]', (link) => link.getAttribute('href'))).toBe(
      `${server.base}/@manage/storages/add`,
    )
    await mounts.page.$eval('[data-driver="123 Open"] button', (button) => (button as HTMLElement).scrollIntoView())
    await mounts.page.click('[data-driver="123 Open"] button')
    await mounts.says('Copied')
    expect(await paste(mounts.page)).toBe(`driver: 123 Open\nroot_folder_id: ${IDS.LINK_TEST}`)
  })

  test('a storage that is there gets folder and direct links; its login and all else stays', async () => {
    await mounts.page.bringToFront()
    const offered = await mounts.page.$$eval('#own-storage option', (all) => all.map(({ textContent }) => textContent))
    expect(offered).toEqual(['/Open · 123 Open', '/Pan · 123Pan'])
    await mounts.act('show-folder')
    await mounts.says('OpenList lists it: 1 entry at the top level')
    const row = server.storages.find((one) => one.mount_path === '/Open')
    expect(row?.remark).toBe('mine')
    expect(JSON.parse(row?.addition ?? '')).toMatchObject({
      ClientID: 'me',
      ClientSecret: 'their secret',
      root_folder_id: String(IDS.LINK_TEST),
      DirectLink: true,
      DirectLinkPrivateKey: KEY,
      DirectLinkValidDuration: 30,
    })
    const other = server.storages.find((one) => one.mount_path === '/Other')
    expect(JSON.parse(other?.addition ?? '')).toMatchObject({ url_structure: 'x:1:2:https://h/x' })
    // What a server tells of its storages goes no further.
    await mounts.go('mounts')
    await mounts.says('/Open')
    expect(await mounts.page.content()).not.toContain('their secret')
  })

  test('of a storage of 123Pan the folder alone changes', async () => {
    const row = () => server.storages.find((one) => one.mount_path === '/Pan')
    const before = row()
    await mounts.go('mount')
    await reload(mounts.page)
    await mounts.page.waitForSelector('#own-storage')
    await mounts.page.select('#own-storage', String(before?.id))
    await mounts.act('show-folder')
    await mounts.says('Mounted at /Pan')
    await mounts.says('OpenList lists it: 1 entry at the top level')
    const addition = { ...(JSON.parse(before?.addition ?? '') as object), root_folder_id: String(IDS.LINK_TEST) }
    expect({ ...row(), addition: JSON.parse(row()?.addition ?? '') as unknown }).toEqual({
      ...before,
      addition,
      modified: row()?.modified,
    })
  })
})
