import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { until } from '../browsers/index.ts'
import { FIRST } from '../replica/index.ts'
import { ask, forgedLogin, serveFrom } from './forge.ts'
import { jobIs } from './job.ts'
import { BLANK, BROWSERS, listenIn } from './reading.ts'
import { setKey } from './settings.ts'
import { type Stage, startStage } from './stage.ts'

const TOP = 500_000
const FILES = Array.from({ length: 12 }, (_, at) => ({
  FileId: TOP + 1 + at,
  FileName: `f${at}.bin`,
  Type: 0,
  Size: 1,
}))
const EVIL = `https://evil.example/${FIRST}/Space/`
const LIST = '/b/api/file/list/new?Page=1&event=homeListFile&parentFileId='

/** Forges a drive with one folder whose links lead elsewhere. Of that folder a listing of ours gets far too many rows. */
function forged({ searchParams }: URL): string {
  const file = FILES.find(({ FileId }) => FileId === Number(searchParams.get('fileID')))
  if (file) return JSON.stringify({ code: 0, data: { url: `${EVIL}${file.FileName}` } })
  const top = [{ FileId: TOP, FileName: 'Space', Type: 1, Size: 0 }]
  const flood = Array.from({ length: 100_000 }, (_, at) => ({ FileId: 9e6 + at, FileName: 'x', Type: 1, Size: 0 }))
  const ours = searchParams.get('orderBy') === 'file_id'
  const rows = ours ? flood : Number(searchParams.get('parentFileId')) === TOP ? FILES : top
  return JSON.stringify({ code: 0, data: { Next: '-1', Total: rows.length, InfoList: rows } })
}

describe.each(BROWSERS)('a page that answers our own questions in %s', (kind) => {
  let stage: Stage
  /** A page that answers itself, about the first account; what it shows has been taken in. */
  const liar = async (urls: readonly string[]): Promise<Page> => {
    const listener = await listenIn(stage.session)
    const page = await stage.session.open(`${BLANK}?liar`)
    await serveFrom(page, forged)
    await ask(page, urls, forgedLogin(FIRST))
    await until('all to be on disk', async () => {
      const { seen, waiting } = await listener.place(page)
      return seen === urls.length && waiting === 0
    })
    return page
  }

  beforeEach(async () => {
    stage = await startStage(kind)
  })
  afterEach(() => stage.close())

  test('a forged rule has nothing signed for its host, which is named where nobody signs', async () => {
    const page = await liar([`${LIST}0`, `${LIST}${TOP}`])
    await setKey(stage.session, FIRST, 'a-key')
    const popup = await stage.popup(page)
    await popup.tickAll()
    await popup.choose('direct-links')
    await popup.askLinks()
    expect((await popup.copy()).split('\n')).toEqual(FILES.map(({ FileName }) => `${EVIL}${FileName}`))
    expect(await popup.words()).toMatch(/computed by a rule[^]*hosts that are neither .*: evil\.example\./)
    for (const format of ['direct-links-signed', 'url-tree-signed', 'pan123-link'] as const) {
      await popup.choose(format)
      await popup.says('None of the picked files')
      expect(await popup.page.evaluate(() => document.querySelector('pre.preview'))).toBeNull()
    }
    expect(stage.replica.log.requests.filter(({ host }) => host.includes('evil'))).toEqual([])
  })

  test('an answer with more rows than 123pan gives is none: its folder is named, and nothing of it is kept', async () => {
    const popup = await stage.popup(await liar([`${LIST}0`]))
    await popup.act('list-below')
    await jobIs(popup.page, 'done', 60_000)
    await popup.says(/Done: 2 folders, 1 entry\.[^]*“Space” could not be listed/)
  })
})
