import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerPrompt, grantHost, promptShown, revokeHost, until } from '../browsers/index.ts'
import { type OpenListStandIn, startOpenList } from '../openlist/stand-in/index.ts'
import { clickOn } from './click-on.ts'
import { dump } from './dump.ts'
import { runInExtension } from './extension-api.ts'
import { connectServer, type MountsPage, openMounts, patternOf } from './mounts-page.ts'
import { BROWSERS } from './reading.ts'
import { type Stage, startStage } from './stage.ts'

/** Nobody's: kept free for documentation (RFC 5737). */
const PUBLIC = 'http://203.0.113.7:5244'

/** What of a server the browser lets us reach: asked for when it is wanted and not before, and given back with the server. */
describe.each(BROWSERS)('the permission for a server in %s', (kind) => {
  let stage: Stage
  let server: OpenListStandIn
  let mounts: MountsPage

  beforeAll(async () => {
    server = await startOpenList()
    stage = await startStage(kind)
    mounts = await openMounts(stage.session, 'servers')
  })
  afterAll(async () => {
    await stage.close()
    await server.close()
  })

  const allowed = (base: string): Promise<boolean> =>
    runInExtension(
      stage.session,
      (api, pattern) => api.permissions.contains({ origins: [pattern] }),
      patternOf(stage.session, base),
    )

  test('plain http to a public address is warned of: before the tick nothing is asked of the browser, and nothing sent', async () => {
    const { hostname } = new URL(PUBLIC)
    // In Chromium the page's own requests are seen, and none gets anywhere; Firefox sends them to the proxy.
    const asked: string[] = []
    mounts.page.on('request', (request) => asked.push(new URL(request.url()).hostname))
    const sent = (): boolean => [...asked, ...stage.replica.log.requests.map(({ host }) => host)].includes(hostname)
    // Chromium would say yes to a question at once.
    if (kind === 'chromium') await grantHost(stage.session, patternOf(stage.session, PUBLIC))
    await mounts.page.bringToFront()
    await mounts.fill('#server-address', PUBLIC)
    await mounts.fill('#server-token', 'openlist-of-nobody')
    for (const way of ['use-token', 'take-login']) {
      await mounts.act(way)
      await mounts.says('This goes through the internet unencrypted')
      await mounts.says('Nothing was sent. Tick the box')
      expect(kind === 'firefox' && (await promptShown(stage.session))).toBe(false)
      expect([sent(), await allowed(PUBLIC)]).toEqual([false, false])
      await mounts.page.bringToFront()
    }

    await clickOn(mounts.page, '[name="plain"]')
    await mounts.act('use-token')
    if (kind === 'firefox') await answerPrompt(stage.session, 'allow')
    await until('something to be sent', async () => sent())
    // What is not connected is not left allowed.
    await until('the permission to be given back', async () => !(await allowed(PUBLIC)))
  })

  test('one that the browser took back is missed at once, until it is allowed again', async () => {
    await connectServer(stage.session, mounts, server.base, server.token)
    await mounts.says('123PanShare')
    expect(await allowed(server.base)).toBe(true)
    await mounts.page.bringToFront()
    const pattern = patternOf(stage.session, server.base)
    await revokeHost(stage.session, pattern)
    await mounts.says('The browser does not let Mountlink reach this server any more.')
    if (kind === 'firefox') {
      await mounts.act('allow-server')
      await answerPrompt(stage.session, 'allow')
    } else await grantHost(stage.session, pattern) // Its question cannot be answered: allowed as on its own page.
    await until('the warning to go', async () => !(await mounts.words()).includes('Allow again'))
    await mounts.act('test-server')
    await mounts.says('123PanShare')
  })

  test('it is given back with the server, and the token is forgotten', async () => {
    expect(await allowed(server.base)).toBe(true)
    expect(await mounts.page.evaluate(dump)).toContain(server.token)
    await mounts.page.bringToFront()
    await mounts.act('remove-server')
    await mounts.act('remove-now')
    await mounts.says('No server is connected yet.')
    expect(await allowed(server.base)).toBe(false)
    expect(await mounts.page.evaluate(dump)).not.toContain(server.token)
  })
})
