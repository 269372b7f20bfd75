import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parsePan123Link, parseUrlTree } from '../../src/openlist/index.ts'
import { ask } from '../replica/ask.ts'
import { authKey, FIRST, IDS } from '../replica/index.ts'
import { clickOn } from './click-on.ts'
import { tooEarly } from './job.ts'
import { paste, type Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { setKey } from './settings.ts'
import { type Stage, startStage } from './stage.ts'
import { type ExportedFile, filesIn, truthOf, withoutUrl } from './truth.ts'

const DAY = 24 * 3600

describe.each(BROWSERS)('own folder in %s', (kind) => {
  let stage: Stage
  let popup: Popup
  beforeAll(async () => {
    stage = await startStage(kind)
    popup = await stage.popup(await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST}`))
  })
  afterAll(() => stage.close())

  const account = () => {
    const found = stage.replica.world.accounts.get(FIRST)
    if (!found) throw new Error('the first account is gone')
    return found
  }
  const truth = () => truthOf(account().drive, IDS.LINK_TEST)
  const download = (url: string) => ask(stage.replica.httpsPort, url, { method: 'HEAD' })
  const lengthOf = async ({ url }: ExportedFile, query = ''): Promise<[number, number]> => {
    const { status, headers } = await download(url.replace(/(?=#|$)/, query))
    return [status, Number(headers['content-length'])]
  }

  test('opens on the folder that the tab shows, from the first request on, and sends nothing', async () => {
    const { log } = stage.replica
    expect(await popup.names()).toEqual(
      expect.arrayContaining(['AList', 'QQ', '202023.08.09.exe', 'alist-windows-amd64-upx1.exe']),
    )
    expect(await popup.words()).toContain('123-link-Test')
    const before = log.to('file/list/new').length
    await popup.choose('pan123-link')
    await popup.tickAll()
    await popup.says('have not been asked for')
    expect(log.to('file/list/new')).toHaveLength(before)
    expect(log.to('cdn-link/url')).toHaveLength(0)
  })

  test('a folder never read, picked alone: Copy asks, and there is nothing known to take', async () => {
    await clickOn(popup.page, '.status-line button')
    await popup.tick('QQ')
    await popup.says('has not been read yet')
    await popup.act('copy')
    await popup.says('Nothing that could be exported is known of this folder yet.')
    expect(await popup.page.$eval('[data-action="only-known"]', (button) => button.hasAttribute('disabled'))).toBe(true)
    await clickOn(popup.page, 'dialog .quiet')
    await popup.tickAll()
    await popup.says('have not been asked for')
  })

  test('lists the folders that were picked unseen, gets the links by rule, and copies a 123PanLink text', async () => {
    const { log } = stage.replica
    await popup.askLinks()
    await popup.act('copy')
    await popup.act('list-first')
    await popup.says('Everything is known now. Copy again.')
    const files = filesIn(parsePan123Link(await popup.copy()))
    expect(files.map(withoutUrl)).toEqual(truth())
    const asked = log.to('cdn-link/url')
    expect(asked).toHaveLength(4)
    expect(await popup.words()).toContain(`${files.length - 4} computed by a rule checked on 4 files`)
    expect(tooEarly(asked, 700)).toEqual([])

    // Unsigned they are refused; signed as OpenList signs them they give the right length.
    const expiry = Math.floor(Date.now() / 1000) + 1800
    for (const file of files) {
      expect((await lengthOf(file))[0]).toBe(403)
      const path = decodeURIComponent(new URL(file.url).pathname)
      const key = authKey(path, expiry, '1', FIRST, account().privateKey)
      expect(await lengthOf(file, `?auth_key=${key}`)).toEqual([200, file.size])
    }
  })

  test('without a key signed formats say so, and lead to the setting', async () => {
    await popup.choose('url-tree-signed')
    await popup.says('Set the key')
  })

  test('signed UrlTree: every link works with the right length, until its time', async () => {
    await setKey(stage.session, FIRST, account().privateKey)
    await popup.page.bringToFront()
    await popup.choose('url-tree')
    await popup.choose('url-tree-signed')
    await popup.says('Links work until')
    const files = filesIn(parseUrlTree(await popup.copy()))
    expect(files.map(withoutUrl)).toEqual(truth())
    for (const file of files) expect(await lengthOf(file)).toEqual([200, file.size])
    stage.replica.world.clockSkew = DAY + 120
    for (const file of files) expect((await lengthOf(file))[0]).toBe(403)
    stage.replica.world.clockSkew = 0
  })

  test('direct links, plain and signed, one a line; the plain ones with a warning', async () => {
    await popup.choose('direct-links')
    const plain = (await popup.copy()).trim().split('\n')
    expect(plain).toHaveLength(truth().length)
    expect(await popup.words()).toMatch(/anyone|traffic/i)
    await popup.choose('direct-links-signed')
    const signed = (await popup.copy()).trim().split('\n')
    for (const link of signed) expect((await download(link)).status).toBe(200)
  })

  test('storage JSON: the preview masks the key, Copy carries it', async () => {
    await popup.choose('pan123-link', 'storage-json')
    await popup.says('"driver"')
    expect(await popup.preview()).not.toContain(account().privateKey)
    const row = JSON.parse(await popup.copy()) as { driver: string; mount_path: string; addition: string }
    expect(row).toMatchObject({ driver: '123PanLink', mount_path: '/123-link-Test' })
    const addition = JSON.parse(row.addition) as { origin_urls: string; private_key: string; uid: number }
    expect(addition).toMatchObject({ private_key: account().privateKey, uid: Number(FIRST), valid_duration: 30 })
    expect(filesIn(parsePan123Link(addition.origin_urls)).map(withoutUrl)).toEqual(truth())
  })

  test('folder id: copied with one click', async () => {
    await popup.choose('folder-id')
    expect(await popup.copy()).toContain(String(IDS.LINK_TEST))
    await clickOn(popup.page, '.folder-id')
    await popup.says('Folder ID copied')
    expect(await paste(popup.page)).toBe(String(IDS.LINK_TEST))
  })
})
