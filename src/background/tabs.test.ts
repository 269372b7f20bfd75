import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Ask, MountlinkError } from '../core/index.ts'
import type { Answer, Place } from '../messages/index.ts'
import { realClock } from './clock.ts'
import { createAsker } from './tabs.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const own: Ask = { kind: 'list-own', space: 'own:7', folder: 1, page: 1 }
const share: Ask = { kind: 'list-share', space: 'share:a-b', folder: 0, page: 1 }
const place: Place = {
  href: 'https://www.123pan.com/',
  hook: 'ok',
  seen: 1,
  waiting: 0,
  lost: 0,
  login: true,
  uid: '7',
  listed: null,
  problem: null,
}
const problem = (code: 'reload-tab' | 'login-unknown' | 'account-changed' | 'tab-gone'): Answer => ({
  problem: { code },
})
const answerFrom = (tab: number): Answer => ({
  observed: { at: tab, url: '', method: 'GET', body: null, uid: null, status: 200, text: '' },
})
const frozen = new Promise<never>(() => undefined)

interface FakeTab {
  readonly place?: Partial<Place> | Promise<never>
  readonly perform?: Answer | Promise<never>
  /** The browser does not let us read it. */
  readonly closed?: true
}

/** Tabs by their ids; what was asked of which is written down. */
function tabsOf(given: Record<number, FakeTab>, mayRead = true) {
  const open = new Map(Object.entries(given).map(([id, tab]) => [Number(id), tab]))
  const performed: number[] = []
  const at = (tab: number): FakeTab => {
    const found = open.get(tab)
    if (!found) throw new MountlinkError('tab-gone')
    return found
  }
  const ask = createAsker(
    {
      query: async () => [...open].flatMap(([id, tab]) => (tab.closed ? [] : id)),
      mayRead: async () => mayRead,
      place: async (tab) => {
        if (at(tab).closed) throw new MountlinkError('no-access')
        const shown = at(tab).place
        return shown instanceof Promise ? shown : { ...place, ...shown }
      },
      perform: async (tab) => {
        const { perform } = at(tab)
        performed.push(tab)
        return perform ?? answerFrom(tab)
      },
    },
    realClock,
  )
  const started: number[] = []
  const asked = async (question: Ask, tab: number | null): Promise<number | string> => {
    const answer = ask(question, tab, () => started.push(Date.now()))
    await vi.runAllTimersAsync()
    const given = await answer
    return 'observed' in given ? given.observed.at : given.problem.code
  }
  return { open, performed, asked, started }
}

test('the tab that the user started from', async () => {
  const { asked, performed } = tabsOf({ 3: {}, 5: {} })
  expect(await asked(own, 5)).toBe(5)
  expect(performed).toEqual([5])
})

test('any other that shows the same account, and then that one again', async () => {
  const { open, asked } = tabsOf({ 3: { place: { uid: '8' } }, 4: {}, 6: {} })
  expect(await asked(own, 5)).toBe(4)
  open.set(5, {})
  expect(await asked(own, 5)).toBe(4)
  open.delete(4)
  expect(await asked(own, 5)).toBe(5)
})

test.each<[string, Record<number, FakeTab>, string]>([
  ['no tab', {}, 'tab-gone'],
  ['a frozen one', { 3: { place: frozen } }, 'tab-gone'],
  ['one that was there before the extension', { 3: { place: { hook: 'late' } } }, 'reload-tab'],
  ['one that has not used its login', { 3: { place: { uid: null } } }, 'login-unknown'],
  [
    'another account',
    { 3: { place: { uid: '8' } }, 4: { place: { uid: null } }, 5: { place: frozen } },
    'account-changed',
  ],
  ['one that says so only when asked', { 3: { perform: problem('login-unknown') } }, 'login-unknown'],
])('none will do: %s', async (_, given, code) => {
  expect(await tabsOf(given).asked(own, 3)).toBe(code)
})

test.each<[string, Record<number, FakeTab>, boolean, number | string]>([
  ['the tab started from', { 3: { closed: true } }, true, 'no-access'],
  [
    'the tab started from, where another account may be read',
    { 3: { closed: true }, 4: { place: { uid: '8' } } },
    true,
    'no-access',
  ],
  ['it, where another tab will do', { 3: { closed: true }, 4: {} }, true, 4],
  ['any page of 123pan', {}, false, 'no-access'],
])('the browser does not let us read %s', async (_, given, mayRead, answered) => {
  expect(await tabsOf(given, mayRead).asked(own, 3)).toBe(answered)
})

test('of several it is asked which has itself asked for the share; an account does not matter', async () => {
  const { asked, performed } = tabsOf({
    3: { place: { uid: null }, perform: problem('reload-tab') },
    4: { place: { uid: '9' } },
  })
  expect(await asked(share, null)).toBe(4)
  expect(performed).toEqual([3, 4])
})

test('one that will do by what it shows, and then cannot, is not in the way of another', async () => {
  const { asked, performed } = tabsOf({ 3: { perform: problem('reload-tab') }, 4: {} })
  expect(await asked(share, 3)).toBe(4)
  expect(await asked(share, 3)).toBe(4)
  expect(performed).toEqual([3, 4, 4])
})

test('the tab that another job was started from goes before the one that answered last', async () => {
  const { asked } = tabsOf({ 3: {}, 4: {} })
  expect(await asked(own, 3)).toBe(3)
  expect(await asked(own, 4)).toBe(4)
})

test('one that freezes or closes on the way is not followed by another at once: the pace comes first', async () => {
  const { asked, performed } = tabsOf({ 3: { perform: frozen }, 4: {} })
  expect(await asked(own, 3)).toBe('tab-gone')
  expect(performed).toEqual([3])
  expect(await asked(own, 3)).toBe(4)
})

test('a frozen one holds up the others for two seconds, not for its patience', async () => {
  const { asked } = tabsOf({ 3: { place: frozen }, 4: {} })
  const from = Date.now()
  expect(await asked(own, 3)).toBe(4)
  expect(Date.now() - from).toBeLessThanOrEqual(4000)
})

test('a request starts when a tab is given it, not when tabs are asked what they show', async () => {
  const { asked, started } = tabsOf({ 3: { place: frozen }, 4: {} })
  const from = Date.now()
  await asked(own, 3)
  expect(started.map((at) => at - from)).toEqual([4000])
})

test('one whose login has ended comes after another with the same account, which may have a newer one', async () => {
  const { observed } = answerFrom(3) as Extract<Answer, { observed: unknown }> // it is one
  const url = 'https://api.123278.com/b/api/file/list/new?parentFileId=1'
  const ended: Answer = { observed: { ...observed, url, text: '{"code":401,"message":"token is expired"}' } }
  const { asked, performed } = tabsOf({ 3: { perform: ended }, 4: {} })
  expect(await asked(own, 3)).toBe(3)
  expect(await asked(own, 3)).toBe(4)
  expect(performed).toEqual([3, 4])
})

test("123pan's refusal is an answer", async () => {
  const { asked, performed } = tabsOf({ 3: { perform: { problem: { code: 'network' } } }, 4: {} })
  expect(await asked(own, 3)).toBe('network')
  expect(performed).toEqual([3])
})
