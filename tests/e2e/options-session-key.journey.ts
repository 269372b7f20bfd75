import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstPage, type Kind, until, wordsOnDisk } from '../browsers/index.ts'
import { accountOf, FIRST, IDS, SECOND } from '../replica/index.ts'
import { clickOn } from './click-on.ts'
import { dump } from './dump.ts'
import { BROWSERS } from './reading.ts'
import { openSettings } from './settings.ts'
import { type Stage, startStage } from './stage.ts'

/** Keys like no other text, so that any trace of them is found. */
const KEY = 'Zq7OnlyForThisSession'
const KEPT = 'Zq7KeptForGood'

describe.each(BROWSERS)('a key for this session only in %s', (kind: Kind) => {
  let stage: Stage
  const userDataDir = mkdtempSync(join(tmpdir(), 'mountlink-profile-'))
  const start = () => startStage(kind, { more: { userDataDir } })
  beforeAll(async () => {
    stage = await start()
    await (await firstPage(stage.session.browser, stage.session.origin)).close()
    accountOf(stage.replica.world, FIRST).privateKey = KEY
  })
  afterAll(async () => {
    await stage.close()
    rmSync(userDataDir, { recursive: true, force: true })
  })

  test('an account that was never seen is added by hand, its key until the browser is closed', async () => {
    const page = await openSettings(stage.session)
    await page.waitForSelector('#uid-new')
    await page.type('#uid-new', '12 34')
    await page.type('#key-new', KEY)
    await clickOn(page, '.add [name="session"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#uid-new[aria-invalid="true"]')
    await page.$eval('#uid-new', (field) => field instanceof HTMLInputElement && field.select())
    await page.type('#uid-new', FIRST)
    await page.keyboard.press('Enter')
    await page.waitForSelector(`[data-uid="${FIRST}"]`)
    const words = await page.$eval(`[data-uid="${FIRST}"]`, (card) => card.textContent)
    expect(words).toContain('Key until the browser closes')
    await page.close()
  })

  test('exports have it, and the test of the key works', async () => {
    const site = await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST_QQ}`)
    const popup = await stage.popup(site)
    await popup.choose('pan123-link')
    await popup.tickAll()
    await popup.askLinks()
    await popup.choose('pan123-link', 'storage-json')
    await popup.says('••••••••')
    expect(await popup.copy()).toContain(KEY)
    const page = await openSettings(stage.session)
    await until('the test of the key', async () => {
      await page.click('[data-action="test-key"]').catch(() => undefined)
      return page.evaluate(() => document.querySelector('[data-verdict="works"]') !== null)
    })
    await page.close()
  })

  test('it is in memory alone: neither in a database nor in a file of the profile, where a kept one is', async () => {
    const page = await openSettings(stage.session)
    const ours = await page.evaluate(dump)
    await page.close()
    expect(ours).toContain(`"key:${FIRST}":"${KEY}"`)
    expect(ours.split(KEY)).toHaveLength(2)
    await addKept()
    await stage.close()
    expect(wordsOnDisk(userDataDir, [KEY])).toEqual([])
    expect(wordsOnDisk(userDataDir, [KEPT])).not.toEqual([])
  })

  test('after the browser was closed it is gone', async () => {
    stage = await start()
    const page = await openSettings(stage.session)
    await page.waitForSelector('#uid-new')
    const ours = await page.evaluate(dump)
    await page.close()
    expect(ours).not.toContain(KEY)
    // Firefox removes an extension that was loaded from a folder as it ends, and its databases with it.
    if (kind === 'chromium') expect(ours).toContain(KEPT)
  })

  const addKept = async (): Promise<void> => {
    const page = await openSettings(stage.session)
    await page.$eval('.add', (details) => details.setAttribute('open', ''))
    await page.type('#uid-new', SECOND)
    await page.type('#key-new', KEPT)
    await page.keyboard.press('Enter')
    await page.waitForSelector(`[data-uid="${SECOND}"] .dots`)
    await page.close()
  }
})
