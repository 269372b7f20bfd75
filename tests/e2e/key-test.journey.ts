import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerPrompt, grantHost, until } from '../browsers/index.ts'
import { type Account, accountOf, FIRST, IDS, type LoggedRequest } from '../replica/index.ts'
import { clickOn } from './click-on.ts'
import type { Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { addHost, openSettings, setKey } from './settings.ts'
import { showLink } from './site.ts'
import { type Stage, startStage } from './stage.ts'

const EXE = '202023.08.09.exe'
const OWN_DOMAIN = 'dl.example.com'
const DAY = 24 * 3600
const MINUTE = 60

const toDirectHost = ({ host }: LoggedRequest): boolean => host === 'vip.123pan.cn'

describe.each(BROWSERS)('the test of a key in %s', (kind) => {
  let stage: Stage
  let settings: Page
  let page: Page
  let account: Account

  beforeAll(async () => {
    stage = await startStage(kind)
    account = accountOf(stage.replica.world, FIRST)
    page = await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST}`)
    await setKey(stage.session, FIRST, account.privateKey)
    settings = await openSettings(stage.session)
  })
  afterAll(() => stage.close())

  /** The button, and the last verdict with its words. */
  const state = () =>
    settings.evaluate(() => {
      const verdict = document.querySelector<HTMLElement>('[data-verdict]')
      return {
        off: document.querySelector<HTMLButtonElement>('[data-action="test-key"]')?.disabled,
        verdict: verdict?.dataset['verdict'] ?? null,
        words: document.querySelector<HTMLElement>('.test')?.innerText ?? '',
      }
    })
  /** Clicks *Test the key*, and gives the verdict with its words when this test is over. */
  const verdict = async (): ReturnType<typeof state> => {
    await settings.bringToFront()
    const over = settings.evaluate(async () => {
      const button = document.querySelector<HTMLButtonElement>('[data-action="test-key"]')
      if (!button || button.disabled) throw new Error('no test can be made')
      await new Promise<void>((resolve) => {
        new MutationObserver(() => button.disabled || resolve()).observe(button, { attributes: true })
      })
    })
    // A real click: the browser asks for access only then.
    await Promise.all([over, clickOn(settings, '[data-action="test-key"]')])
    return state()
  }
  const asked = (): LoggedRequest[] => stage.replica.log.requests.filter(toDirectHost)

  test('before a link is known the button is off, and says what is wanted', async () => {
    const shown = await until('the test', async () => {
      const now = await state()
      return now.words !== '' && now
    })
    expect(shown).toMatchObject({ off: true, verdict: null })
    expect(shown.words).toContain('The test needs one direct link of this account.')
  })

  test('works: the link that the site itself has shown is refused bare and opens signed', async () => {
    await showLink(page, EXE)
    await until('the button', async () => (await state()).off === false)
    const told = await verdict()
    expect(told.verdict).toBe('works')
    expect(told.words).toContain('The key works')
    expect(told.words).toContain(`Tested with ${EXE}`)
    expect(told.words).not.toContain('clock')
    const [bare, signed] = asked()
    expect([bare?.status, signed?.status]).toEqual([403, 200])
    expect(bare?.search).toBe('')
    expect(signed?.search).toMatch(new RegExp(`^auth_key=\\d+-[0-9a-f]{32}-${FIRST}-[0-9a-f]{32}$`))
  })

  test('wrong key', async () => {
    const right = account.privateKey
    account.privateKey = 'another-one'
    const told = await verdict()
    account.privateKey = right
    expect(told.verdict).toBe('key-wrong')
    expect(told.words).toContain('Copy the key again from 123pan.')
  })

  test('the switch is off: the signed link is not even tried', async () => {
    account.linkAuthentication = false
    const before = asked().length
    const told = await verdict()
    account.linkAuthentication = true
    expect(told.verdict).toBe('switch-off')
    expect(told.words).toContain('Switch it on at 123pan')
    expect(asked()).toHaveLength(before + 1)
  })

  test.each([
    ['drops the connection', { kind: 'drop' }, '123pan could not be reached.'],
    ['no longer has the file', { kind: 'status', status: 404 }, '123pan no longer has this file.'],
    ['is out of order', { kind: 'status', status: 502 }, '123pan answered with code 502.'],
  ] as const)('cannot tell where the host %s', async (_, fault, why) => {
    stage.replica.faults.next(toDirectHost, fault, 100)
    const told = await verdict()
    stage.replica.faults.clear()
    expect(told.verdict).toBe('cannot-tell')
    await until(why, async () => (await state()).words.includes(why))
  })

  /** Exports the signed link of the one file, and gives the seconds it lives by the host's clock. */
  const lifeOf = async (popup: Popup): Promise<number> => {
    await popup.choose('url-tree')
    await popup.choose('direct-links-signed')
    await popup.says('Links work until')
    const link = await popup.copy()
    const expiry = Number(/auth_key=(\d+)-/.exec(link)?.[1])
    return expiry - Date.now() / 1000 - stage.replica.world.clockSkew
  }

  test.each([
    [5 * MINUTE, 'This computer’s clock is 5 minutes slow.'],
    [-90 * MINUTE, 'This computer’s clock is 90 minutes fast.'],
    [30, null],
  ])('a clock that is %d s off: told when over a minute, then used for every expiry', async (skew, sentence) => {
    stage.replica.world.clockSkew = skew
    const told = await verdict()
    expect(told.verdict).toBe('works')
    if (sentence === null) expect(told.words).not.toContain('clock')
    else expect(told.words).toContain(sentence)
    const popup = await stage.popup(page)
    await popup.tick(EXE)
    const life = await lifeOf(popup)
    // A small offset is left alone; a whole export may take a while on a slow machine.
    expect(life).toBeGreaterThan(DAY - (sentence === null ? 30 : 0) - 60)
    expect(life).toBeLessThan(DAY + 5)
    // What is picked outlives the popup.
    await popup.tick(EXE)
    await popup.page.close()
  })

  test('a domain of the user’s own: the browser asks first, and only then it is tested there', async () => {
    account.linkForm = { host: OWN_DOMAIN, uid: false, by: 'path', encoded: true }
    await showLink(page, EXE)
    await addHost(stage.session, FIRST, OWN_DOMAIN)
    await settings.bringToFront()
    const before = asked().length
    await until('the button', async () => (await state()).off === false)
    // Chromium's own question cannot be reached, so it is not refused there, and given before it is asked.
    if (kind === 'chromium') await grantHost(stage.session, `https://${OWN_DOMAIN}/*`)
    else {
      await clickOn(settings, '[data-action="test-key"]')
      await answerPrompt(stage.session, 'refuse')
      await until('the word', async () =>
        (await state()).words.includes(`To test on ${OWN_DOMAIN} the browser must allow`),
      )
      expect(stage.replica.log.requests.filter(({ host }) => host === OWN_DOMAIN)).toEqual([])
    }
    const told = verdict()
    if (kind === 'firefox') await answerPrompt(stage.session, 'allow')
    expect((await told).verdict).toBe('works')
    const there = stage.replica.log.requests.filter(({ host }) => host === OWN_DOMAIN)
    expect(there.map(({ method, status }) => [method, status])).toEqual([
      ['HEAD', 403],
      ['HEAD', 200],
    ])
    expect(asked()).toHaveLength(before)
  })

  test('no data was moved, and nothing of the user’s went along', () => {
    expect(new Set(asked().map(({ method }) => method))).toEqual(new Set(['HEAD']))
    for (const { headers } of asked())
      expect(Object.keys(headers)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(cookie|authorization|referer)$/)]),
      )
  })
})
