import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseUrlTree } from '../../src/openlist/index.ts'
import { type Account, accountOf, fillFolder, FIRST, growChain, TOP } from '../replica/index.ts'
import { createDownloads } from './downloads.ts'
import type { Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { setSpacing } from './settings.ts'
import { type Stage, startStage } from './stage.ts'
import { filesIn, linkedTruthOf } from './truth.ts'

const LARGE = 70_000_001
const FILES = 20_000
const DEEP = 70_000_002
const LEVELS = 500
/** Bytes that MySQL keeps of a storage's row. */
const MYSQL = 65_535

/** A row as OpenList's *Backup & Restore* takes it. */
interface Row {
  readonly mount_path: string
  readonly driver: string
  readonly addition: string
}

describe.each(BROWSERS)('what is large in %s', (kind) => {
  const downloads = createDownloads()
  let stage: Stage
  let account: Account
  let page: Page
  let popup: Popup

  beforeAll(async () => {
    stage = await startStage(kind, { downloads: downloads.folder })
    account = accountOf(stage.replica.world, FIRST)
    const { drive } = account
    fillFolder(drive, drive.addFolder(TOP, '两万', { id: LARGE, linkSpace: true }), FILES)
    growChain(drive, drive.addFolder(TOP, '很深', { id: DEEP, linkSpace: true }), LEVELS, 2)
    await setSpacing(stage.session, 300)
  })
  afterAll(async () => {
    await stage.close()
    downloads.remove()
  })

  /** Lets the site list folders in its own way and at its own speed; we look on. */
  const listOnSite = async (pages: readonly (readonly [folder: number, page: number])[]): Promise<void> => {
    await page.evaluate(
      async (token, wanted) => {
        const headers = { Authorization: `Bearer ${token}`, platform: 'web' }
        const query = 'event=homeListFile&operateType=4&limit=100&orderBy=update_time&orderDirection=desc'
        for (const [folder, at] of wanted) {
          const url = `https://api.123278.com/b/api/file/list/new?${query}&parentFileId=${folder}&Page=${at}`
          await (await fetch(url, { headers })).text()
        }
      },
      account.token,
      pages,
    )
  }
  const openFolder = async (id: number): Promise<void> => {
    page = await stage.visit(FIRST, `/?homeFilePath=${id}`)
    popup = await stage.popup(page)
  }

  test('a folder of 20,000 files: its rows are there, and all of them can be picked', async () => {
    await openFolder(LARGE)
    await popup.says('100 of 20,000')
    await listOnSite(Array.from({ length: FILES / 100 }, (_, index) => [LARGE, index + 1] as const))
    await popup.says('20,000 files', 60_000)
    // They are counted before they are in order: that is done in steps.
    await popup.page.waitForFunction(() =>
      document.querySelector('[role=row][data-id] .words')?.getAttribute('title')?.startsWith('文件_00001.'),
    )
    await popup.tickAll()
    await popup.says('20,000 of 20,000 files')
    await popup.choose('url-tree')
    await popup.askLinks()
    expect(stage.replica.log.to('cdn-link/url').length).toBeLessThanOrEqual(4)
  })

  test('only its first lines are shown; the file has all, also when the window is closed meanwhile', async () => {
    const shown = await popup.preview()
    expect(shown).toContain('文件_00001.')
    expect(shown.length).toBeLessThan(100_000)
    await popup.says(/… 19,\d{3} more lines/)
    const [name, text] = await downloads.next(async () => {
      await popup.act('download')
      await popup.page.close()
    })
    expect(name).toMatch(/\.txt$/)
    expect(filesIn(parseUrlTree(text))).toEqual(linkedTruthOf(account, LARGE))
  })

  test('divided for MySQL: each storage fits, and all together are the whole', async () => {
    // All are still picked.
    popup = await stage.popup(page)
    await popup.says('20,000 of 20,000 files')
    await popup.preview()
    await popup.choose('url-tree', 'storage-json')
    // The text made before it stays in sight until the other is there.
    await popup.says('"driver"')
    // At one go: the switch goes and comes while an export is made.
    await popup.page.waitForFunction(() => {
      const split = document.querySelector<HTMLSelectElement>('[data-action=split]')
      if (split) split.value = 'mysql'
      return split?.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await popup.says(/[\d,]+ storages/)
    await popup.preview()
    const [name, text] = await downloads.next(() => popup.act('download'))
    expect(name).toMatch(/\.json$/)
    // As OpenList reads it: an object with the list of storages.
    const { storages } = JSON.parse(text) as { storages: Row[] }
    expect(storages.length).toBeGreaterThan(30)
    expect(new Set(storages.map(({ mount_path: path }) => path)).size).toBe(storages.length)
    const files = storages.flatMap(({ driver, addition }) => {
      expect(driver).toBe('UrlTree')
      expect(Buffer.byteLength(addition)).toBeLessThanOrEqual(MYSQL)
      const { url_structure: structure } = JSON.parse(addition) as { url_structure: string }
      return filesIn(parseUrlTree(structure))
    })
    expect(files.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual(linkedTruthOf(account, LARGE))
    await popup.page.close()
  })

  test('five hundred folders, each in the one before', async () => {
    await openFolder(DEEP)
    const levels = account.drive.all().filter(({ id, folder }) => folder && account.drive.isBelow(id, DEEP))
    // The popup follows the page: the top of them comes last.
    await listOnSite([...levels.map(({ id }) => id), DEEP].map((id) => [id, 1] as const))
    await popup.says(`${(2 * (LEVELS + 1)).toLocaleString('en')} files`, 60_000)
    await popup.tickAll()
    await popup.choose('url-tree', 'text')
    await popup.askLinks()
    const [, text] = await downloads.next(() => popup.act('download'))
    expect(filesIn(parseUrlTree(text))).toEqual(linkedTruthOf(account, DEEP))
  })
})
