import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenListStandIn, startOpenList } from '../openlist/stand-in/index.ts'
import { FIRST, IDS } from '../replica/index.ts'
import { findingsInAllLooks, lossesAtHalf, tabTo } from './axe.ts'
import { connectServer, type MountsPage, openMounts, pressMount } from './mounts-page.ts'
import { BROWSERS } from './reading.ts'
import { setKey } from './settings.ts'
import { type Stage, startStage } from './stage.ts'

const TAB = [1280, 900] as const

/** The mounts page, for who cannot see, has no mouse, or needs large letters. */
describe.each(BROWSERS)('mounting for everybody, in %s', (kind) => {
  let stage: Stage
  let server: OpenListStandIn
  let mounts: MountsPage

  /** Nothing that axe finds, and nothing lost at twice the size. */
  const isFine = async (): Promise<void> => {
    const { page } = mounts
    if (kind === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    expect(await findingsInAllLooks(page)).toEqual([])
    expect(await lossesAtHalf(page, TAB)).toEqual([])
  }

  beforeAll(async () => {
    server = await startOpenList({ guest: true, signAll: false })
    stage = await startStage(kind, { prefs: { 'ui.prefersReducedMotion': 1 } })
    const page = await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST_QQ}`)
    await setKey(stage.session, FIRST, 'Zq7KeyOfNoOther')
    mounts = await openMounts(stage.session, 'servers')
    await isFine()
    await connectServer(stage.session, mounts, server.base, server.token)
    await mounts.says('123PanShare')
    await isFine()
    await mounts.go('mounts')
    await mounts.says('Nothing is mounted from here yet')
    await isFine()
    await mounts.page.close()
    const popup = await stage.popup(page)
    await popup.choose('pan123-link')
    await popup.tickAll()
    await popup.askLinks()
    mounts = await pressMount(stage.session, popup)
    await mounts.says('Free')
  }, 180_000)
  afterAll(async () => {
    await stage.close()
    await server.close()
  })

  test('what is to be mounted, its fields open', async () => {
    await mounts.page.$eval('details.fields', (details) => details.setAttribute('open', ''))
    await isFine()
  })

  test('by keyboard: it is mounted, and what is open to strangers is mended', async () => {
    const { page } = mounts
    await page.bringToFront()
    await tabTo(page, '#sign')
    await page.keyboard.press(' ')
    await tabTo(page, '[data-action="mount"]')
    await page.keyboard.press('Enter')
    await mounts.says('all there')
    await page.waitForSelector('[data-action="sign-downloads"]')
    await isFine()
    await tabTo(page, '[data-action="sign-downloads"]')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.querySelector('[data-action="sign-downloads"]') === null)
  })

  test('the library, and the shares', async () => {
    await mounts.go('mounts')
    await mounts.says('Last check')
    await isFine()
    await mounts.go('shares')
    await isFine()
  })
})
