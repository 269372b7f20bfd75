import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, listFolder, listStorages, type OpenList } from '../../src/openlist/api/index.ts'
import { answerPrompt, until } from '../browsers/index.ts'
import { openListUnderTest, type OpenListUnderTest } from '../openlist/against.ts'
import { bytesAt, bytesThrough } from '../openlist/bytes-through.ts'
import { nodeSend } from '../openlist/node-send.ts'
import { type Account, accountOf, directUrl, fillFolder, FIRST, TOP } from '../replica/index.ts'
import { clickOn } from './click-on.ts'
import { createDownloads, type Downloads } from './downloads.ts'
import { dumpAround } from './dump.ts'
import { QUICK } from './job.ts'
import { connectServer, type MountsPage, openMounts, pressMount } from './mounts-page.ts'
import type { Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { reload } from './reload.ts'
import { setKey, setSpacing } from './settings.ts'
import { type Stage, startStage } from './stage.ts'

const KEY = 'Zq7KeyOfNoOther'
const MANY = 1_000

/** From a selection on 123pan to a mount in OpenList, and on: changes, undone; protection, mended. */
describe.each(BROWSERS)('mounting into OpenList in %s', (kind) => {
  let stage: Stage
  let server: OpenListUnderTest
  let openList: OpenList
  let account: Account
  let large: number
  let small: number
  let mounts: MountsPage
  let popup: Popup
  let downloads: Downloads

  beforeAll(async () => {
    server = await openListUnderTest()
    openList = connect(server.base, server.token, nodeSend)
    downloads = createDownloads()
    stage = await startStage(kind, { downloads: downloads.folder })
    account = accountOf(stage.replica.world, FIRST)
    account.linkAuthentication = true
    account.privateKey = KEY
    large = account.drive.addFolder(TOP, '一千个', { linkSpace: true })
    fillFolder(account.drive, large, MANY)
    small = account.drive.addFolder(TOP, '小', { linkSpace: true })
    fillFolder(account.drive, small, 6, '集', ['mkv'])
    await setSpacing(stage.session, QUICK)
    const page = await stage.visit(FIRST, `/?homeFilePath=${large}`)
    await setKey(stage.session, FIRST, KEY)
    popup = await stage.popup(page)
  })
  afterAll(async () => {
    await server.restoreAll()
    await stage.close()
    downloads.remove()
  })

  const path = (name: string): string => `${server.prefix}/${kind} ${name}`
  const listed = async (at: string): Promise<readonly string[]> =>
    (await listFolder(openList, at)).map(({ name }) => name).toSorted()

  /** What a listing says to somebody without a login. */
  const codeOf = async (at: string, password: string): Promise<number> => {
    const question = { path: at, password, page: 1, per_page: 0, refresh: false }
    return (await connect(server.base, '', nodeSend).ask('/api/fs/list', question)).code
  }
  /** What a stranger gets: of the listing, and of a file. */
  const stranger = async (at: string): Promise<readonly number[]> => {
    const file = (await listed(at)).find((name) => name.endsWith('.mkv')) ?? ''
    const way = `${server.base}/d${`${at}/${file}`.split('/').map(encodeURIComponent).join('/')}`
    return [await codeOf(at, ''), (await fetch(way, { method: 'HEAD', redirect: 'manual' })).status]
  }

  test('a wrong address and a wrong token are told apart; the right one is connected, and never shown again', async () => {
    mounts = await openMounts(stage.session, 'servers')
    await mounts.fill('#server-address', 'not an address')
    await mounts.fill('#server-token', server.token)
    await mounts.act('use-token')
    await mounts.says('This is not the address of a server.')
    if (kind === 'firefox') {
      await mounts.fill('#server-address', server.base)
      await mounts.act('use-token')
      await answerPrompt(stage.session, 'refuse')
      await mounts.says('The browser does not let Mountlink reach')
    }
    await connectServer(stage.session, mounts, server.base, 'wrong-token')
    await mounts.says('OpenList does not accept the token.')
    await connectServer(stage.session, mounts, `${server.base}/movies`, server.token)
    await mounts.says('it is not OpenList')
    await connectServer(stage.session, mounts, server.base, server.token)
    await mounts.says('123PanShare')
    expect(await mounts.page.content()).not.toContain(server.token)
  })

  test('a selection of 1,000 files is mounted from the popup, and listed back equal', async () => {
    await popup.page.bringToFront()
    await popup.choose('pan123-link')
    await popup.tickAll()
    await popup.act('list-below')
    await popup.says(/1,000 files/, 60_000)
    await popup.askLinks()
    mounts = await pressMount(stage.session, popup)
    await mounts.says('1,000 files from 一千个')
    await mounts.fill('#mount-path', path('many'))
    await mounts.says('Free')
    await mounts.act('mount')
    await mounts.says(/1,000 of 1,000 files: all there/, 60_000)
    const truth = account.drive.children(large).map(({ name, size }) => [name, size] as const)
    const shown = (await listFolder(openList, path('many'))).map(({ name, size }) => [name, size] as const)
    expect(new Map(shown)).toEqual(new Map(truth))
  })

  test('a file downloaded through it has every byte, and came from the direct-link host with a signature', async () => {
    const entry = account.drive.children(large).toSorted((a, b) => a.size - b.size)[0]
    if (!entry) throw new Error('the folder is empty')
    stage.replica.log.clear()
    await bytesThrough(server, stage.replica, `${path('many')}/${entry.name}`, entry)
    const asked = stage.replica.log.toPan().filter(({ method }) => method === 'GET')
    expect(asked.map(({ query }) => query['auth_key']?.split('-')[2])).toEqual([FIRST])
    // Without the signature that host gives nothing.
    expect(await bytesAt(stage.replica, directUrl(account, entry))).toMatchObject({ status: 403 })
  })

  test('neither page nor content script, neither log nor address holds the token', async () => {
    const page = await stage.visit(FIRST, `/?homeFilePath=${small}`)
    expect(await dumpAround(stage.session, page)).not.toContain(server.token)
    for (const one of await stage.session.browser.pages()) expect(one.url()).not.toContain(server.token)
    for (const { headers, path: at, search, body } of stage.replica.log.requests)
      expect(JSON.stringify([headers, at, search, body])).not.toContain(server.token)
    popup = await stage.popup(page)
  })

  test('an update shows what was renamed, moved, added and lost; it is applied, and undone', async () => {
    await popup.choose('url-tree')
    await popup.tickAll()
    await popup.askLinks()
    mounts = await pressMount(stage.session, popup)
    await mounts.fill('#mount-path', path('small'))
    await mounts.act('mount')
    await mounts.says(/6 of 6 files: all there/)
    const before = await listed(path('small'))

    const [first, second] = account.drive.children(small)
    const season = account.drive.addFolder(small, '第 2 季')
    account.drive.change(first?.id ?? 0, { name: '改名.mkv' })
    account.drive.change(second?.id ?? 0, { parent: season })
    account.drive.addFile(small, '新.mkv', { size: 9 })
    const page = await stage.visit(FIRST, `/?homeFilePath=${small}`)
    popup = await stage.popup(page)
    await popup.choose('url-tree')
    await popup.act('list-below')
    await popup.says(/7 files/, 60_000)
    // The rule that was learned gives the new one's link.
    mounts = await pressMount(stage.session, popup)
    await mounts.fill('#mount-path', path('small'))
    await mounts.says('It will be updated')
    await mounts.act('mount')
    const words = await mounts.says('What would change')
    expect(words).toMatch(/1 new[^]*1 renamed[^]*1 moved/)
    expect(words).toContain('改名.mkv')
    expect(await listed(path('small'))).toEqual(before)
    await mounts.act('update')
    await mounts.says(/7 of 7 files: all there/)
    expect(await listed(path('small'))).toContain('改名.mkv')
    // Above the button, whose place what it says moves.
    await mounts.says('123pan refuses it.')
    await mounts.act('undo')
    await mounts.says('Back to how it was: 6 files')
    expect(await listed(path('small'))).toEqual(before)
  })

  test('where more than a fifth would vanish it asks twice', async () => {
    for (const { id } of account.drive.children(small).slice(0, 3)) account.drive.remove(id)
    const page = await stage.visit(FIRST, `/?homeFilePath=${small}`)
    popup = await stage.popup(page)
    await popup.choose('url-tree')
    await popup.act('list-below')
    await popup.says(/4 files/, 60_000)
    mounts = await pressMount(stage.session, popup)
    await mounts.fill('#mount-path', path('small'))
    await mounts.act('mount')
    await mounts.says('What would change')
    const before = await listed(path('small'))
    await mounts.act('update')
    await mounts.says('would vanish from the mount')
    expect(await listed(path('small'))).toEqual(before)
    await mounts.act('update-all-the-same')
    await mounts.says(/of 4 files: all there/)
  })

  test('the check of the protection is red, and green after its own mending', async () => {
    await server.setGuest(true)
    await server.setSignAll(false)
    const at = path('open')
    // What was handed over last is still there when the page is loaded anew.
    await reload(mounts.page)
    await mounts.fill('#mount-path', at)
    await mounts.says('Free')
    await clickOn(mounts.page, '#sign')
    await mounts.act('mount')
    await mounts.says(/files: all there/)
    const lights = () => mounts.page.$$eval('[data-light]', (all) => all.map((each) => each.getAttribute('data-light')))
    const shine = (...wanted: string[]) =>
      until(`the lights to be ${wanted.join(', ')}`, async () => (await lights()).join() === wanted.join())
    await shine('red', 'red', 'green')
    expect(await stranger(at)).toEqual([200, 302])
    await mounts.act('sign-downloads')
    await shine('red', 'green', 'green')
    expect(await stranger(at)).toEqual([200, 401])
    await mounts.act('set-password')
    await shine('green', 'green', 'green')
    expect(await stranger(at)).toEqual([403, 401])
    // Whoever knows the password, which the page shows, gets in, below the top as well.
    const password = await mounts.page.$eval('.password-set code', ({ textContent }) => textContent)
    for (const below of ['', '/第 2 季']) expect(await codeOf(at + below, password ?? '')).toBe(200)
    expect(await codeOf(`${at}/第 2 季`, '')).toBe(403)
  })

  test('where a storage of another driver stands it takes the next path, and leaves that one alone', async () => {
    const at = path('taken')
    const addition = JSON.stringify({ origin_urls: '1:2:https://h/x', private_key: '', uid: 0, valid_duration: 30 })
    await openList.call('/api/admin/storage/create', { mount_path: at, driver: '123PanLink', addition })
    await reload(mounts.page)
    await mounts.fill('#mount-path', at)
    await mounts.says('A 123PanLink storage is mounted there already.')
    expect(await mounts.page.$eval('[data-action="mount"]', (button) => button.matches(':disabled'))).toBe(true)
    await mounts.says(`Take ${at} 2 instead`)
    await mounts.act('take-free')
    await mounts.says('Free')
    await mounts.act('mount')
    await mounts.says(`Mounted at ${at} 2`)
    await mounts.says(/4 of 4 files: all there/)
    expect(await listed(at)).toEqual(['x'])
  })

  test('without a token: the same as a file, with the path that is written, and nothing happens in OpenList', async () => {
    const at = path('by hand')
    await reload(mounts.page)
    await mounts.fill('#mount-path', at)
    await clickOn(mounts.page, 'details.no-token > summary')
    const [name, text] = await downloads.next(() => mounts.act('save-file'))
    expect(name).toMatch(/\.json$/)
    const { addition, ...row } = JSON.parse(text) as { addition: string }
    expect(row).toMatchObject({ mount_path: at, driver: 'UrlTree', enable_sign: true })
    const { url_structure: lines } = JSON.parse(addition) as { url_structure: string }
    for (const file of await listed(`${path('taken')} 2`)) expect(lines).toContain(file)
    expect((await listStorages(openList)).map(({ mountPath }) => mountPath)).not.toContain(at)
  })
})
