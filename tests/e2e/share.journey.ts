import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIRST, REFUSALS, SHARER, SHARES, TWRP_FOLDER } from '../replica/index.ts'
import type { Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { click, enterFolder, type } from './site.ts'
import { type Stage, startStage } from './stage.ts'

const TWRP = `https://www.123pan.com/s/${SHARES.TWRP}`
/** A share host of the desktop, with the path that such hosts use. */
const SHARE_HOST = `${SHARER}.share.123pan.cn`
const PAGED = `/123pan/${SHARES.PAGED}`

describe.each(BROWSERS)('a share in %s', (kind) => {
  let stage: Stage
  let page: Page
  let popup: Popup
  beforeAll(async () => {
    stage = await startStage(kind)
  })
  afterAll(() => stage.close())

  const drive = () => {
    const sharer = stage.replica.world.accounts.get(SHARER)
    if (!sharer) throw new Error('the sharer is gone')
    return sharer.drive
  }
  /** Our own requests go by id, the page's by name. */
  const asked = (order: 'file_id' | 'file_name') =>
    stage.replica.log.to('share/get').filter(({ query }) => query['orderBy'] === order)
  const fields = (password: string, folder: number | undefined, key: string = SHARES.TWRP) =>
    `sharekey: ${key}\nsharepassword: ${password}\nroot_folder_id: ${folder}`

  test('its root: key, password and folder 0, which is not the sharer’s own folder', async () => {
    page = await stage.open(`${TWRP}?pwd=twrp`)
    popup = await stage.popup(page)
    expect(await popup.words()).toContain('Share TWRP')
    expect(await popup.copy()).toBe(fields('twrp', 0))
    expect(await popup.words()).toContain('The text carries the password of the share.')
    await popup.choose('pan123-share', 'storage-json')
    await popup.says('"driver"')
    const row = JSON.parse(await popup.copy()) as { addition: string }
    expect(row).toMatchObject({ driver: '123PanShare', web_proxy: true, webdav_policy: 'native_proxy' })
    const addition = JSON.parse(row.addition) as object
    expect(addition).toMatchObject({ sharekey: SHARES.TWRP, sharepassword: 'twrp', root_folder_id: '0' })
    expect(JSON.stringify(row)).not.toContain(String(TWRP_FOLDER))
    await popup.choose('pan123-share', 'text')
  })

  test('a sub-folder, of which the address says nothing: its own id', async () => {
    const [shelf] = drive().children(TWRP_FOLDER)
    const old = drive().find(['旧版本'], shelf?.id)
    await enterFolder(page, shelf?.name ?? '')
    await popup.says(String(shelf?.id))
    expect(await popup.copy()).toBe(fields('twrp', shelf?.id))
    await enterFolder(page, '旧版本')
    await popup.says(String(old?.id))
    expect(await popup.copy()).toBe(fields('twrp', old?.id))
    expect(page.url()).toBe(`${TWRP}?pwd=twrp`)
    await popup.choose('pan123-share', 'storage-json')
    await popup.says('"driver"')
    expect(await popup.copy()).toContain(`root_folder_id\\":\\"${old?.id}`)
    await popup.choose('pan123-share', 'text')
  })

  test('on a share host, with a password typed by the visitor; a wrong one is named', async () => {
    page = await stage.session.open(`https://${SHARE_HOST}/login?uid=${FIRST}&next=${encodeURIComponent(PAGED)}`)
    popup = await stage.popup(page)
    await popup.says('The share’s password is missing or wrong.')
    await popup.says('Back to the page')
    await type(page, '.password', 'nope')
    await click(page, '.ant-btn', '提取文件')
    await type(page, '.password', 'p8ge')
    await click(page, '.ant-btn', '提取文件')
    await popup.says('100 so far')
    expect(asked('file_name').map(({ query }) => query['SharePwd'])).toEqual(expect.arrayContaining(['nope', 'p8ge']))
    expect(await popup.copy()).toBe(fields('p8ge', 0, SHARES.PAGED))
  })

  test('250 files, of which the page has loaded 100, are listed to the end, without a login', async () => {
    expect(asked('file_id')).toEqual([])
    await click(popup.page, '.known button')
    await popup.says('Listing the top folder')
    await popup.says('250 files')
    await popup.says(/^(?![^]*(so far|Listing))/)
    const own = asked('file_id')
    expect(own.map(({ query }) => query['Page'])).toEqual(['1', '2', '3'])
    for (const { headers, host } of own) {
      expect(host).toBe('api.123278.com')
      expect(Object.keys(headers)).not.toContain('authorization')
      expect(Object.keys(headers)).not.toContain('cookie')
    }
    // The page itself is logged in, and says so with each request.
    expect(asked('file_name').at(-1)?.headers['authorization']).toMatch(/^Bearer /)
  })

  test.each([
    [SHARES.EXPIRED, 'This share has expired or was withdrawn.', 'Ask the person who shared it for a new link.'],
    [SHARES.MEMBERS, 'This share can only be opened when logged in.', 'Log in on the page'],
    ['noSuch-share', 'The share’s password is missing or wrong.', 'Enter the right password'],
  ])('%s: a plain sentence, what to do, and the way there', async (key, what, todo) => {
    page = await stage.session.open(`https://www.123pan.com/s/${key}`)
    popup = await stage.popup(page)
    await popup.says(what)
    expect(await popup.words()).toContain(todo)
    expect(await popup.words()).toContain('Back to the page')
  })

  test('a captcha in between: a sentence, and all that was read is still known', async () => {
    stage.replica.faults.next('share/get', REFUSALS.captcha)
    page = await stage.session.open(`https://${SHARE_HOST}${PAGED}?pwd=p8ge`)
    popup = await stage.popup(page)
    await popup.says('123pan wants to see that you are human.')
    const before = asked('file_id').length
    await page.reload()
    await popup.says('250 files')
    expect(await popup.words()).not.toContain('so far')
    expect(asked('file_id')).toHaveLength(before)
  })
})
