import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ask } from '../../src/core/index.ts'
import { until } from '../browsers/index.ts'
import { FIRST, IDS, REFUSALS, SECOND, SHARES } from '../replica/index.ts'
import { BLANK, BROWSERS, type Reading, startReading } from './reading.ts'

const photos: Ask = { kind: 'list-own', space: `own:${FIRST}`, folder: IDS.PHOTOS, page: 2 }

describe.each(BROWSERS)('requests through the tab in %s', (kind) => {
  let reading: Reading
  let page: Page

  /** What 123pan was asked since the last call, preflights left out. */
  const asked = () => {
    const requests = [...reading.replica.log.requests]
    reading.replica.log.clear()
    return requests.filter(({ method, path }) => method !== 'OPTIONS' && path.includes('/api/'))
  }
  const perform = async (ask: Ask) => {
    asked()
    const reply = await reading.tell(page, 'perform', ask)
    return reply?.ok
  }

  beforeAll(async () => {
    reading = await startReading(kind)
    page = await reading.session.open(`https://www.123pan.com/login?uid=${FIRST}`)
    await until('the drive', async () => (await reading.observed()).some(({ url }) => url.includes('file/list/new')))
    await page.waitForNetworkIdle()
  })
  afterAll(() => reading.close())

  test('a folder is listed with the page’s own login, at the API’s origin, by one request', async () => {
    const answer = await perform(photos)
    const requests = asked()
    expect(requests).toHaveLength(1)
    expect(requests[0]).toMatchObject({
      host: 'api.123278.com',
      query: { parentFileId: `${IDS.PHOTOS}`, Page: '2' },
      headers: {
        authorization: `Bearer ${reading.replica.world.accounts.get(FIRST)?.token}`,
        origin: 'https://www.123pan.com',
      },
    })
    if (!answer || !('observed' in answer)) throw new Error(JSON.stringify(answer))
    expect(answer.observed).toMatchObject({ uid: FIRST, status: 200, method: 'GET' })
    expect(JSON.parse(answer.observed.text)).toMatchObject({ code: 0, data: { Total: 312, Len: 100 } })
    expect(JSON.stringify(answer)).not.toContain(reading.replica.world.accounts.get(FIRST)?.token)
  })

  test('a refusal comes back as it is', async () => {
    reading.replica.faults.next('file/list/new', REFUSALS.captcha)
    expect(await perform(photos)).toMatchObject({ observed: { status: 200, text: expect.stringContaining('5002') } })
  })

  test('no answer', async () => {
    reading.replica.faults.next('file/list/new', { kind: 'drop' }, 100)
    expect(await perform(photos)).toEqual({ problem: { code: 'network' } })
    reading.replica.faults.clear()
  })

  test('another account is not asked about', async () => {
    expect(await perform({ ...photos, space: `own:${SECOND}` })).toEqual({ problem: { code: 'account-changed' } })
    expect(asked()).toEqual([])
  })

  test('once the page shows another account, the first one’s login stays unused', async () => {
    const second = `Bearer ${reading.replica.world.accounts.get(SECOND)?.token}`
    await page.evaluate(async (authorization) => {
      const url = 'https://api.123278.com/b/api/file/list/new?parentFileId=0&Page=1&event=homeListFile'
      await fetch(url, { headers: { authorization, platform: 'web' } })
    }, second)
    await until('the other account', async () => (await reading.place(page)).uid === SECOND)
    expect(await perform(photos)).toEqual({ problem: { code: 'account-changed' } })
    expect(asked()).toEqual([])
    const answer = await perform({ kind: 'link', space: `own:${SECOND}`, file: IDS.FAMILY_FILM })
    expect(answer).toMatchObject({ observed: { uid: SECOND } })
    expect(asked()[0]?.headers['authorization']).toBe(second)
  })

  test('a share is asked for without login and cookies, even when the page is logged in', async () => {
    page = await reading.session.open(`https://www.123pan.com/s/${SHARES.TWRP}?pwd=twrp`)
    await until('the share', async () => (await reading.observed()).some(({ url }) => url.includes('share/get')))
    await page.waitForNetworkIdle()
    await page.evaluate(() => (document.cookie = 'sso-token=secret'))
    const share = { kind: 'list-share', space: `share:${SHARES.TWRP}`, folder: 0, page: 1 } as const
    expect(await perform(share)).toMatchObject({ observed: { uid: null, status: 200 } })
    const [request] = asked()
    expect(request).toMatchObject({ host: 'api.123278.com', query: { SharePwd: 'twrp', shareKey: SHARES.TWRP } })
    expect(Object.keys(request?.headers ?? {})).not.toEqual(expect.arrayContaining(['authorization']))
    expect(Object.keys(request?.headers ?? {})).not.toEqual(expect.arrayContaining(['cookie']))
  })

  test('a page that has sent no login has none to use', async () => {
    page = await reading.session.open(`${BLANK}?empty`)
    expect(await perform(photos)).toEqual({ problem: { code: 'login-unknown' } })
    expect(asked()).toEqual([])
  })
})
