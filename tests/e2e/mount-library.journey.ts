import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, listFolder, listStorages, type OpenList, readRow } from '../../src/openlist/api/index.ts'
import { until } from '../browsers/index.ts'
import { openListUnderTest, type OpenListUnderTest } from '../openlist/against.ts'
import { nodeSend } from '../openlist/node-send.ts'
import { type Account, accountOf, fillFolder, FIRST, TOP } from '../replica/index.ts'
import { clickOn } from './click-on.ts'
import { badge, QUICK } from './job.ts'
import { connectServer, type MountsPage, openMounts, pressMount } from './mounts-page.ts'
import { BROWSERS } from './reading.ts'
import { reload } from './reload.ts'
import { setKey, setSpacing } from './settings.ts'
import { type Stage, startStage } from './stage.ts'

const KEY = 'Zq7KeyOfNoOther'

/** What was mounted is kept up to date with one click. */
describe.each(BROWSERS)('the library of mounts in %s', (kind) => {
  let stage: Stage
  let server: OpenListUnderTest
  let openList: OpenList
  let account: Account
  let folder: number
  let path: string
  let mounts: MountsPage

  beforeAll(async () => {
    server = await openListUnderTest()
    path = `${server.prefix}/${kind}`
    openList = connect(server.base, server.token, nodeSend)
    stage = await startStage(kind)
    account = accountOf(stage.replica.world, FIRST)
    folder = account.drive.addFolder(TOP, '剧集', { linkSpace: true })
    fillFolder(account.drive, folder, 10, '集', ['mkv'])
    await setSpacing(stage.session, QUICK)
    const page = await stage.visit(FIRST, `/?homeFilePath=${folder}`)
    await setKey(stage.session, FIRST, KEY)
    mounts = await openMounts(stage.session, 'servers')
    await connectServer(stage.session, mounts, server.base, server.token)
    await mounts.says('123PanShare')
    await mounts.page.close()
    const popup = await stage.popup(page)
    await popup.choose('url-tree-signed')
    await popup.tickAll()
    await popup.askLinks()
    mounts = await pressMount(stage.session, popup)
    await mounts.fill('#mount-path', path)
    await mounts.act('mount')
    await mounts.says('10 of 10 files: all there')
    await mounts.go('mounts')
  })
  afterAll(async () => {
    await server.restoreAll()
    await stage.close()
  })

  const names = async (): Promise<readonly string[]> =>
    (await listFolder(openList, path)).map(({ name }) => name).toSorted()
  /** The text as it stands in OpenList. */
  const text = async (): Promise<string> => {
    const storage = (await listStorages(openList)).find(({ mountPath }) => mountPath === path)
    return (await readRow(openList, { id: storage?.id ?? 0, path })).addition
  }
  const came = (what: string) =>
    until(
      `the update to have come to ${what}`,
      () => mounts.page.evaluate((wanted) => document.querySelector(`[data-came="${wanted}"]`) !== null, what),
      60_000,
    )

  /** Lets all have been mounted a day ago, the first's links end in some minutes, and those of each other a minute later. */
  const age = (minutes: number): Promise<void> =>
    mounts.page.evaluate(
      (first) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('mountlink-library')
          opening.addEventListener('error', () => reject(new Error('no library')))
          opening.addEventListener('success', () => {
            const tx = opening.result.transaction('mountings', 'readwrite')
            const rows = tx.objectStore('mountings').getAll()
            rows.addEventListener('success', () => {
              const now = Date.now()
              for (const [at, row] of (rows.result as object[]).entries()) {
                const expiresAt = Math.floor(now / 1000) + (first + at) * 60 + 30
                tx.objectStore('mountings').put({ ...row, updatedAt: now - 86_400_000, expiresAt })
              }
            })
            tx.addEventListener('complete', () => {
              opening.result.close()
              new BroadcastChannel('mountlink-library').postMessage(null)
              resolve()
            })
          })
        }),
      minutes,
    )

  test('what was mounted is listed with server, driver, count, and until when its links live', async () => {
    await mounts.says(path)
    const words = await mounts.says('Links until')
    expect(words).toContain(server.base.replace('http://', ''))
    expect(words).toMatch(/UrlTree · 10 files/)
    expect(words).toMatch(/10 of 10 files, /)
  })

  test('one click lists the folder again, compares, signs and updates where nothing vanishes', async () => {
    const [first] = account.drive.children(folder)
    account.drive.change(first?.id ?? 0, { name: '新名字.mkv' })
    account.drive.addFile(folder, '第 11 集.mkv', { size: 11 })
    const before = await text()
    await mounts.act('update')
    await came('updated')
    const words = await mounts.says('11 of 11 files: all there')
    expect(words).toMatch(/1 new[^]*1 renamed/)
    expect(await names()).toEqual(
      account.drive
        .children(folder)
        .map(({ name }) => name)
        .toSorted(),
    )
    // Each link has a new signature.
    const signatures = (of: string) => new Set(of.match(/auth_key=\d+-[0-9a-f]+/g))
    expect([...signatures(await text())].filter((one) => signatures(before).has(one))).toEqual([])
  })

  test('where files would vanish it asks, twice above a fifth; and Undo brings them back', async () => {
    const kept = await names()
    for (const { id } of account.drive.children(folder).slice(0, 4)) account.drive.remove(id)
    await mounts.act('update')
    await came('asks')
    await mounts.says('4 gone')
    expect(await names()).toEqual(kept)
    await mounts.act('update')
    await mounts.says('4 of 11 files would vanish from the mount.')
    expect(await names()).toEqual(kept)
    await mounts.act('update-all-the-same')
    await came('updated')
    await mounts.says('7 of 7 files: all there')
    expect(await names()).toHaveLength(7)
    await mounts.act('undo')
    await came('undone')
    expect(await names()).toEqual(kept)
  })

  test('a file that somebody deletes in OpenList is found missing, and named', async () => {
    const storage = (await listStorages(openList)).find(({ mountPath }) => mountPath === path)
    const row = await readRow(openList, { id: storage?.id ?? 0, path })
    const addition = JSON.parse(row.addition) as { url_structure: string }
    const lines = addition.url_structure.split('\n')
    await openList.call('/api/admin/storage/update', {
      ...row,
      addition: JSON.stringify({ ...addition, url_structure: lines.slice(1).join('\n') }),
    })
    await mounts.act('check')
    await came('checked')
    const words = await mounts.says('10 of 11 files are as they should be')
    expect(words).toContain(`${path}/${lines[0]?.split(':')[0]}`)
  })

  test('before signed links end the toolbar and the popup say so; an update makes them new', async () => {
    const says = await badge(stage.session)
    expect(await says()).toBe('')
    await age(20)
    await until('the badge to tell how long', async () => (await says()) === '20m')
    await mounts.says('Links expire in 20 min')
    const popup = await stage.popup(await stage.visit(FIRST, `/?homeFilePath=${folder}`))
    await popup.says(path)
    await popup.page.close()
    await mounts.page.bringToFront()
    await mounts.act('update')
    await came('asks')
    await mounts.act('update')
    await mounts.act('update-all-the-same')
    await came('updated')
    await until('the badge to be empty', async () => (await says()) === '')
  })

  test('a storage that was deleted in OpenList is said to be gone, and mounted anew', async () => {
    const kept = await names()
    const storage = (await listStorages(openList)).find(({ mountPath }) => mountPath === path)
    await openList.call(`/api/admin/storage/delete?id=${storage?.id ?? 0}`, {})
    await mounts.act('check')
    await mounts.says(/is no longer in OpenList/)
    await mounts.act('mount-anew')
    await mounts.says('Free')
    await mounts.act('mount')
    await mounts.says('7 of 7 files: all there')
    expect(await names()).toEqual(kept)
    await mounts.page.close()
  })

  test('Update all: one after the other, up to the one that asks', async () => {
    const other = account.drive.addFolder(TOP, '电影', { linkSpace: true })
    fillFolder(account.drive, other, 6, '片', ['mkv'])
    const popup = await stage.popup(await stage.visit(FIRST, `/?homeFilePath=${other}`))
    await popup.choose('url-tree-signed')
    await popup.tickAll()
    await popup.askLinks()
    mounts = await pressMount(stage.session, popup)
    await mounts.fill('#mount-path', `${path} 2`)
    await mounts.act('mount')
    await mounts.says('6 of 6 files: all there')
    await mounts.go('mounts')
    account.drive.remove(account.drive.children(other)[0]?.id ?? 0)
    const before = await text()
    await age(20)
    await mounts.act('update-all')
    await came('asks')
    const outcomes = await mounts.page.$$eval('[data-mounting]', (cards) =>
      Object.fromEntries(
        cards.map((card) => [
          card.getAttribute('data-mounting'),
          card.querySelector('[data-came]')?.getAttribute('data-came'),
        ]),
      ),
    )
    expect(outcomes).toEqual({ [path]: 'updated', [`${path} 2`]: 'asks' })
    expect(await text()).not.toBe(before)
    expect(await listFolder(openList, `${path} 2`)).toHaveLength(6)
  })

  test('what is taken off the list stays in OpenList', async () => {
    for (const each of [`${path} 2`, path]) {
      const card = `[data-mounting="${each}"]`
      await reload(mounts.page)
      await clickOn(mounts.page, `${card} [data-action="remove"]`)
      await clickOn(mounts.page, `${card} [data-action="remove-now"]`)
      await until(`${each} to be off the list`, () =>
        mounts.page.evaluate((query) => document.querySelector(query) === null, card),
      )
    }
    await mounts.says('Nothing is mounted from here yet')
    expect(await names()).toHaveLength(7)
  })
})
