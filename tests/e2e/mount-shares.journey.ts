import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../browsers/index.ts'
import { type OpenListStandIn, startOpenList } from '../openlist/stand-in/index.ts'
import { REFUSALS, SHARES } from '../replica/index.ts'
import { clickOn } from './click-on.ts'
import { createDownloads, type Downloads } from './downloads.ts'
import { dump } from './dump.ts'
import { QUICK, tooEarly } from './job.ts'
import { connectServer, type MountsPage, openMounts } from './mounts-page.ts'
import { BROWSERS } from './reading.ts'
import { setSpacing } from './settings.ts'
import { type Stage, startStage } from './stage.ts'

/** Lines as people paste them, in all forms of links. */
const LINES = [
  `/TWRP  https://www.123pan.com/s/${SHARES.TWRP} twrp`,
  `/随便拿 链接：https://www.123pan.com/s/${SHARES.OPEN}.html`,
  `/图集  https://www.123pan.com/s/${SHARES.PAGED}?pwd=p8ge`,
  `/过期  https://www.123pan.com/s/${SHARES.EXPIRED}`,
  `/登录  https://www.123pan.com/s/${SHARES.MEMBERS}`,
  `/密码错  https://www.123pan.com/s/aaaa-bbbb 提取码：x1y2`,
  'this is no share',
].join('\n')

/**
 * Many shares from pasted lines. A real server would ask 123pan for them, so this is played before the stand-in, which
 * has the same shares.
 */
describe.each(BROWSERS)('many shares in %s', (kind) => {
  let stage: Stage
  let server: OpenListStandIn
  let mounts: MountsPage
  let downloads: Downloads

  beforeAll(async () => {
    const folders = { '0': [{ name: 'a.zip', size: 5 }] }
    server = await startOpenList({
      remote: {
        drives: {},
        shares: {
          [SHARES.TWRP]: { password: 'twrp', folders },
          [SHARES.OPEN]: { password: '', folders },
          [SHARES.PAGED]: { password: 'p8ge', folders },
        },
      },
    })
    downloads = createDownloads()
    stage = await startStage(kind, { downloads: downloads.folder })
    await setSpacing(stage.session, QUICK)
    mounts = await openMounts(stage.session, 'servers')
    await connectServer(stage.session, mounts, server.base, server.token)
    await mounts.says('123PanShare')
    await mounts.go('shares')
  })
  afterAll(async () => {
    await stage.close()
    await server.close()
    downloads.remove()
  })

  /** The states of the rows of the table, by share key. */
  const states = (): Promise<Record<string, string>> =>
    mounts.page.$$eval('tr[data-share]', (rows) =>
      Object.fromEntries(rows.map((row) => [row.getAttribute('data-share'), row.getAttribute('data-state')])),
    )
  const are = (wanted: Record<string, string>) =>
    until(`the shares to be ${JSON.stringify(wanted)}`, async () => {
      const now = await states()
      return Object.entries(wanted).every(([share, state]) => now[share] === state)
    })

  test('every line is read; the one that is no share is named', async () => {
    await mounts.page.$eval(
      'textarea',
      (field, text) => {
        field.value = text
        field.dispatchEvent(new Event('input', { bubbles: true }))
      },
      LINES,
    )
    await mounts.says('This line has no share link')
    expect(Object.keys(await states())).toEqual([
      SHARES.TWRP,
      SHARES.OPEN,
      SHARES.PAGED,
      SHARES.EXPIRED,
      SHARES.MEMBERS,
      'aaaa-bbbb',
    ])
  })

  test('each is asked about once, at the set pace, without a login and past every tab', async () => {
    stage.replica.log.clear()
    await mounts.act('check-shares')
    await are({
      [SHARES.TWRP]: 'alive',
      [SHARES.OPEN]: 'alive',
      [SHARES.PAGED]: 'alive',
      [SHARES.EXPIRED]: 'dead',
      [SHARES.MEMBERS]: 'dead',
      'aaaa-bbbb': 'dead',
    })
    const asked = stage.replica.log.to('share/get')
    expect(asked.map(({ query }) => query['shareKey'])).toEqual(Object.keys(await states()))
    for (const { headers } of asked)
      expect([headers['authorization'], headers['cookie']]).toEqual([undefined, undefined])
    expect(tooEarly(asked, QUICK)).toEqual([])
    expect(stage.replica.log.toPan()).toHaveLength(asked.length)
  })

  test('those that live become one file for Backup & Restore', async () => {
    await clickOn(mounts.page, 'details:has([data-action="save-restore"]) > summary')
    const [name, text] = await downloads.next(() => mounts.act('save-restore'))
    expect(name).toMatch(/\.json$/)
    const { storages } = JSON.parse(text) as { storages: { mount_path: string; driver: string; addition: string }[] }
    expect(storages.map((row) => [row.mount_path, row.driver, JSON.parse(row.addition) as unknown])).toEqual([
      ['/TWRP', '123PanShare', expect.objectContaining({ sharekey: SHARES.TWRP, sharepassword: 'twrp' })],
      ['/随便拿', '123PanShare', expect.objectContaining({ sharekey: SHARES.OPEN, sharepassword: '' })],
      ['/图集', '123PanShare', expect.objectContaining({ sharekey: SHARES.PAGED, root_folder_id: '0' })],
    ])
  })

  test('they are mounted, and listed through OpenList', async () => {
    await mounts.act('mount-shares')
    await are({
      [SHARES.TWRP]: 'mounted',
      [SHARES.OPEN]: 'mounted',
      [SHARES.PAGED]: 'mounted',
      [SHARES.EXPIRED]: 'dead',
    })
    await until('all to be listed', () => mounts.page.$$eval('[data-listed="1"]', (all) => all.length === 3))
    expect(server.storages.map((row) => [row.mount_path, row.driver, row.web_proxy, row.enable_sign])).toEqual([
      ['/TWRP', '123PanShare', true, true],
      ['/随便拿', '123PanShare', true, true],
      ['/图集', '123PanShare', true, true],
    ])
  })

  test('dead ones stay in a list, with why; what lives again leaves it', async () => {
    const dead = () => mounts.page.$$eval('li[data-share]', (all) => all.map((one) => one.getAttribute('data-share')))
    await until('three dead ones', async () => (await dead()).length === 3)
    const share = stage.replica.world.shares.get(SHARES.EXPIRED)
    if (share) share.expires = null
    await mounts.act('check-dead')
    await until('two dead ones', async () => (await dead()).length === 2)
    expect(await dead()).not.toContain(SHARES.EXPIRED)
    // What was typed is not kept on the disk, but for the dead ones.
    const ours = await mounts.page.evaluate(dump)
    expect(ours).toContain('aaaa-bbbb')
    expect(ours).not.toContain('this is no share')
  })

  test('a captcha ends it at once; the others are said to be not asked', async () => {
    await mounts.page.$eval(
      'textarea',
      (field, text) => {
        field.value = text
        field.dispatchEvent(new Event('input', { bubbles: true }))
      },
      Array.from({ length: 5 }, (_, n) => `/n${n} https://www.123pan.com/s/nnnn-${n}`).join('\n'),
    )
    stage.replica.log.clear()
    stage.replica.faults.next('share/get', REFUSALS.captcha)
    await mounts.act('check-shares')
    await mounts.says(/human/)
    expect(stage.replica.log.to('share/get')).toHaveLength(1)
  })
})
