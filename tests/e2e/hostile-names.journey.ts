import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parsePan123Link, parseUrlTree } from '../../src/openlist/index.ts'
import { type Account, accountOf, ask, authKey, FIRST, HOSTILE_NAMES, IDS } from '../replica/index.ts'
import type { Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { setKey } from './settings.ts'
import { type Stage, startStage } from './stage.ts'
import { type ExportedFile, filesIn, truthOf } from './truth.ts'

/**
 * What the real world cannot open either: a browser, OpenList and the direct-link host resolve `.` and `..` in a path
 * before anyone looks for the file, so that a link by path is another file's. Two files, and the one in the folder `.`.
 */
const UNREACHABLE = [HOSTILE_NAMES.indexOf('.') + 100, HOSTILE_NAMES.indexOf('..') + 100, 7]
/** 123pan gives two files of one name in one folder the same link by path: it opens the first, whatever we do. */
const TWIN = HOSTILE_NAMES.lastIndexOf('same.txt') + 100

/** Ten folders, each with one file, lie beside the files. */
const FILES = HOSTILE_NAMES.length + 10

describe.each(BROWSERS)('hostile names in %s', (kind) => {
  let stage: Stage
  let page: Page
  let popup: Popup
  let account: Account
  beforeAll(async () => {
    stage = await startStage(kind)
    account = accountOf(stage.replica.world, FIRST)
    page = await stage.visit(FIRST, `/?homeFilePath=${IDS.HOSTILE}`)
    popup = await stage.popup(page)
  })
  afterAll(() => stage.close())

  const idsBelow = (folder: number): number[] =>
    account.drive.children(folder).flatMap(({ id, folder }) => (folder ? idsBelow(id) : [id]))
  const statusOf = async (url: string): Promise<[number, number]> => {
    const { status, headers } = await ask(stage.replica.httpsPort, url, { method: 'HEAD' })
    return [status, Number(headers['content-length'])]
  }
  /** As OpenList signs: over the decoded path alone, at download. */
  const signed = (url: string): string => {
    const [bare = ''] = url.split('#')
    const path = decodeURIComponent(bare.replace('https://vip.123pan.cn', ''))
    return `${bare}?auth_key=${authKey(path, Math.floor(Date.now() / 1000) + 60, '1', FIRST, account.privateKey)}`
  }
  const allOpen = async (files: readonly ExportedFile[], sign: (url: string) => string): Promise<void> => {
    const wrong: unknown[] = []
    for (const { url, size, path } of files) {
      const [status, length] = await statusOf(sign(url))
      if (status !== 200 || (length !== size && size !== TWIN)) wrong.push({ path, url, status, length, size })
    }
    expect(wrong).toEqual([])
    expect(sizes([...files, ...UNREACHABLE.map((size) => ({ size }))])).toEqual(
      sizes(truthOf(account.drive, IDS.HOSTILE)),
    )
  }
  const sizes = (files: readonly { readonly size: number }[]): number[] =>
    files.map(({ size }) => size).toSorted((a, b) => a - b)
  /** What the window says of the export, and each `from → to` that it lists. */
  const findings = async (): Promise<string> => {
    await popup.page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)))
    const told = await popup.page.evaluate(() => document.querySelector<HTMLElement>('.findings')?.innerText ?? '')
    return told.replaceAll(/\s+/g, ' ')
  }

  test('all links are asked for: by the site for the files in sight; for the rest the rule is learned from those', async () => {
    await popup.choose('pan123-link')
    await popup.tickAll()
    // One by one and politely they would take most of a minute; the site asks as it likes, and we listen.
    await page.evaluate(
      async (token, ids) => {
        const headers = { Authorization: `Bearer ${token}`, platform: 'web' }
        for (const id of ids) await fetch(`https://api.123278.com/b/api/cdn-link/url?fileID=${id}`, { headers })
      },
      account.token,
      account.drive
        .children(IDS.HOSTILE)
        .filter(({ folder }) => !folder)
        .map(({ id }) => id),
    )
    await popup.says(/^(?![^]*Get \d+ link)/)
    await popup.act('copy')
    await popup.act('list-first')
    await popup.says('Everything is known now.', 60_000)
    await popup.says('Get 10 links')
    await popup.act('ask-links')
    await popup.says(/^(?![^]*(Get \d+ link|Asking 123pan))/, 60_000)
    const asked = stage.replica.log.to('cdn-link/url').map(({ query }) => Number(query['fileID']))
    expect(new Set(asked).size).toBe(asked.length)
    expect(await popup.words()).toMatch(/Links: \d+ given by 123pan/)
  })

  test('123PanLink: every link opens once it is signed, and what was changed or left out is told', async () => {
    await allOpen(filesIn(parsePan123Link(await popup.copy())), signed)
    const told = await findings()
    expect(told).toContain('3 files are not in the text')
    expect(told).toContain('Its link cannot be read')
    expect(told).toContain('10 names changed for OpenList')
    expect(told).toContain('a/b.txt → a／b.txt slashes separate folders')
    expect(told).toContain('same.txt → same (2).txt the name occurs twice')
  })

  test('UrlTree, signed: every link opens as it is', async () => {
    await setKey(stage.session, FIRST, account.privateKey)
    await popup.page.bringToFront()
    await popup.choose('url-tree-signed')
    await popup.says('Links work until')
    await allOpen(filesIn(parseUrlTree(await popup.copy())), (url) => url)
    expect(await findings()).toContain('Movie: part 1.mkv → Movie： part 1.mkv a colon would split the line')
  })

  test('direct links, signed and plain', async () => {
    await popup.choose('direct-links-signed')
    const links = (await popup.copy()).trim().split('\n')
    expect(links).toHaveLength(FILES - UNREACHABLE.length)
    for (const link of links) expect((await statusOf(link))[0]).toBe(200)
    await popup.choose('direct-links')
    const plain = (await popup.copy()).trim().split('\n')
    expect(plain).toEqual(links.map((link) => link.replace(/\?auth_key=.*/, '')))
  })

  test('names are text: none of their markup came to life', async () => {
    expect(await popup.names()).toContain('<b>粗</b>')
    const alive = await popup.page.evaluate(() => ({
      title: document.title,
      images: document.images.length,
      bold: [...document.querySelectorAll('b')].filter((each) => each.textContent === '粗').length,
      handlers: document.querySelectorAll('[onerror]').length,
    }))
    expect(alive).toEqual({ title: 'Mountlink', images: 0, bold: 0, handlers: 0 })
  })
})
