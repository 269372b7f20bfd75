import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseUrlTree } from '../../src/openlist/index.ts'
import {
  type Account,
  accountOf,
  ask,
  fillFolder,
  type LinkForm,
  type LoggedRequest,
  mostAtOnce,
  STRANGER,
  TOP,
} from '../replica/index.ts'
import { jobIs, QUICK, tooEarly } from './job.ts'
import type { Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { addHost, setKey, setSpacing } from './settings.ts'
import { type Stage, startStage } from './stage.ts'
import { type ExportedFile, filesIn, linkedTruthOf, truthOf, withoutUrl } from './truth.ts'

const CUSTOM = 'dl.example.net'
const OWN = `${STRANGER}.v.123pan.cn`

/** Direct-link spaces, each with its own form of link. */
const FORMS: Readonly<Record<string, LinkForm>> = {
  'vip 100% & 更多': { host: 'vip.123pan.cn', uid: true, by: 'path', encoded: true },
  自有域名: { host: OWN, uid: true, by: 'path', encoded: false },
  编号: { host: OWN, uid: true, by: 'id', encoded: true },
  自定义: { host: CUSTOM, uid: true, by: 'path', encoded: true },
  无账号: { host: CUSTOM, uid: false, by: 'path', encoded: true },
}
/** In a raw link `%25` would be read as `%`: such a name cannot be told there. */
const HARD_NAMES = ['100%.txt', 'c++ & a+b=c.zip', 'what? #1 ;x=y@z.mp4', '[方括号] 😀.mkv']

describe.each(BROWSERS)('links by rule in %s', (kind) => {
  let stage: Stage
  let account: Account
  let page: Page
  let popup: Popup

  /** Makes a direct-link space. @returns its id */
  const space = (name: string, form: LinkForm): number => {
    const id = account.drive.addFolder(TOP, name, { linkSpace: true })
    account.otherForms.set(id, form)
    return id
  }

  beforeAll(async () => {
    stage = await startStage(kind)
    account = accountOf(stage.replica.world, STRANGER)
    account.linkAuthentication = true
    for (const { id } of account.drive.children(TOP)) account.drive.remove(id)
    for (const [name, form] of Object.entries(FORMS)) {
      const id = space(name, form)
      fillFolder(account.drive, id, 30)
      fillFolder(account.drive, account.drive.addFolder(id, '第 1 季'), 30)
      const hard = account.drive.addFolder(id, 'A+B 第 2 季')
      for (const each of HARD_NAMES) account.drive.addFile(hard, each, { size: 77 })
    }
    await setSpacing(stage.session, QUICK)
    page = await stage.visit(STRANGER, '/')
    await setKey(stage.session, STRANGER, account.privateKey)
    await addHost(stage.session, STRANGER, CUSTOM)
    popup = await stage.popup(page)
  })
  afterAll(() => stage.close())

  const asked = (): LoggedRequest[] => stage.replica.log.to('cdn-link/url')
  const statusOf = async ({ url }: ExportedFile): Promise<[number, number]> => {
    const { status, headers } = await ask(stage.replica.httpsPort, url, { method: 'HEAD' })
    return [status, Number(headers['content-length'])]
  }
  const exported = async (): Promise<ExportedFile[]> => filesIn(parseUrlTree(await popup.copy()))
  /** Opens a folder and lists it whole. */
  const openSpace = async (id: number): Promise<void> => {
    page = await stage.visit(STRANGER, `/?homeFilePath=${id}`)
    popup = await stage.popup(page)
    stage.replica.log.clear()
    await popup.tickAll()
    await popup.choose('url-tree')
  }

  test('five spaces, five forms of link: no more than four requests a space', async () => {
    await popup.act('list-below')
    await popup.says('320 files', 60_000)
    await popup.tickAll()
    await popup.choose('url-tree')
    await popup.says('Get 320 links')
    expect(asked()).toEqual([])
    await popup.askLinks()
    for (const { id } of account.drive.children(TOP)) {
      const inSpace = asked().filter(({ query }) => account.drive.isBelow(Number(query['fileID']), id))
      expect(inSpace.length).toBeGreaterThan(1)
      expect(inSpace.length).toBeLessThanOrEqual(4)
    }
    expect(mostAtOnce(asked())).toBe(1)
    expect(tooEarly(asked(), QUICK)).toEqual([])
  })

  test('the export says where the links are from', async () => {
    const { length } = asked()
    const words = await popup.words()
    expect(words).toContain(`${length} asked for`)
    expect(words).toContain(`${320 - length} computed by a rule checked on 4 files`)
  })

  test('signed, each computed link is answered 200 by the host, and is the right file', async () => {
    await popup.choose('url-tree-signed')
    await popup.says('Links work until')
    const files = await exported()
    expect(files.map(withoutUrl)).toEqual(truthOf(account.drive, TOP))
    const wrong: unknown[] = []
    for (const file of files) {
      const [status, length] = await statusOf(file)
      if (status !== 200 || length !== file.size) wrong.push({ ...file, status, length })
    }
    expect(wrong).toEqual([])
    await popup.page.close()
  })

  test('a rule that does not hold is found out by the check, and the files are asked for one by one', async () => {
    const id = space('混合', { host: 'vip.123pan.cn', uid: true, by: 'path', encoded: true })
    const [one, other] = [account.drive.addFolder(id, '按路径'), account.drive.addFolder(id, '按编号')]
    fillFolder(account.drive, one, 5)
    fillFolder(account.drive, other, 5)
    account.otherForms.set(other, { host: OWN, uid: true, by: 'id', encoded: true })
    await openSpace(id)
    await popup.act('copy')
    await popup.act('list-first')
    await popup.says('Everything is known now.')
    await popup.askLinks()
    await popup.says('The links in “混合” are not all made alike')
    expect(asked()).toHaveLength(10)
    expect(await exported()).toEqual(linkedTruthOf(account, id))
    expect(await popup.words()).toContain('10 asked for')
    await popup.page.close()
  })

  test('a file renamed since is found and named, and its link is the new one', async () => {
    const id = space('改名', { host: 'vip.123pan.cn', uid: true, by: 'path', encoded: true })
    const [renamed = 0] = fillFolder(account.drive, id, 4, '片')
    await openSpace(id)
    const before = account.drive.entry(renamed).name
    account.drive.change(renamed, { name: '新名字.mkv' })
    await popup.act('ask-links')
    await popup.says(`The file “${before}” is now called “新名字.mkv” on 123pan.`)
    await jobIs(popup.page, 'done')
    expect(await exported()).toEqual(linkedTruthOf(account, id))
    await popup.page.close()
  })

  test('a file that has left the space is found and named, and is not in the text', async () => {
    const id = space('搬走', { host: 'vip.123pan.cn', uid: true, by: 'path', encoded: true })
    const [gone = 0] = fillFolder(account.drive, id, 4, '片')
    await openSpace(id)
    const { name } = account.drive.entry(gone)
    account.drive.change(gone, { parent: TOP })
    await popup.act('ask-links')
    await popup.says(`123pan no longer gives a link for “${name}”`)
    await jobIs(popup.page, 'done')
    await popup.says('1 file is not in the text')
    expect(await exported()).toEqual(linkedTruthOf(account, id))
  })
})
