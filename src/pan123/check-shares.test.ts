import { expect, test } from 'vitest'
import type { ShareFetch } from './check-share.ts'
import { checkShares, type CheckedShare } from './check-shares.ts'

const share = (shareKey: string, password = '') => ({ shareKey, password, origin: null })
type Shared = ReturnType<typeof share>

const FINE = '{"code":0,"data":{"Next":"-1","InfoList":[]}}'
const says = (code: number) => JSON.stringify({ code, message: '' })
const alive = (password = '') => ({ kind: 'alive', name: '', entries: 0, password })
const unclear = (code: string) => ({ kind: 'unclear', problem: { code } })
const unasked = (code: string) => ({ kind: 'unasked', problem: { code } })

/** 123pan, with a clock that goes on only while somebody waits, or by `takes` at each request. */
const panWith = (answers: readonly string[], takes = 0) => {
  const asked: (readonly [at: number, share: string | null])[] = []
  const off = new AbortController()
  let now = 1_000_000
  const fetch: ShareFetch = (url) => {
    const text = answers[asked.length] ?? FINE
    asked.push([now - 1_000_000, new URL(url).searchParams.get('shareKey')])
    now += takes
    return Promise.resolve({ status: 200, type: 'basic', text: () => Promise.resolve(text) })
  }
  const wait = (milliseconds: number, signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted()
    now += milliseconds
    return Promise.resolve()
  }
  const setClock = (to: number): void => {
    now = to
  }
  const way = { fetch, wait, now: () => now, spacing: 700, signal: off.signal }
  return { asked, off, setClock, check: (...shares: readonly Shared[]) => checkShares({ ...way, shares }) }
}

const all = async (checks: AsyncIterable<CheckedShare<Shared>>): Promise<readonly unknown[]> => {
  const found: unknown[] = []
  for await (const { check } of checks) found.push(check)
  return found
}

const [one, two, three] = [share('a-1'), share('b-2'), share('c-3')]

test('one after the other, each at its distance from the one before', async () => {
  const pan = panWith([FINE, says(5104)], 200)
  expect(await all(pan.check(one, two, three))).toEqual([
    alive(),
    { kind: 'dead', problem: { code: 'share-expired' } },
    alive(),
  ])
  expect(pan.asked).toEqual([
    [0, 'a-1'],
    [700, 'b-2'],
    [1400, 'c-3'],
  ])
})

test('an answer that takes longer than the distance is waited for, and no longer', async () => {
  const pan = panWith([], 5000)
  await all(pan.check(one, two))
  expect(pan.asked.map(([at]) => at)).toEqual([0, 5000])
})

test('a clock that is set back makes nobody wait longer', async () => {
  const pan = panWith([])
  const checks = pan.check(one, two)
  await checks.next()
  pan.setClock(0)
  await checks.next()
  expect(pan.asked.map(([at]) => at)).toEqual([0, 700 - 1_000_000])
})

test('nothing is asked before it is wanted', async () => {
  const pan = panWith([])
  const checks = pan.check(one, two)
  expect(pan.asked).toEqual([])
  expect((await checks.next()).value).toEqual({ share: one, check: alive() })
  expect(pan.asked).toHaveLength(1)
})

test('a share that comes again is asked once; with another password it is another question', async () => {
  const pan = panWith([says(5103)])
  const wrong = { kind: 'dead', problem: { code: 'share-wrong-password' } }
  expect(await all(pan.check(one, share('a-1', 'x1y2'), { ...one }, share('a-1', 'x1y2')))).toEqual([
    wrong,
    alive('x1y2'),
    wrong,
    alive('x1y2'),
  ])
  expect(pan.asked).toHaveLength(2)
})

test.each([
  [5002, 'captcha'],
  [403, 'refused'],
])('after %i nothing more is asked; what is known is still given', async (code, name) => {
  const pan = panWith([FINE, says(code)])
  expect(await all(pan.check(one, two, three, one, share('d-4')))).toEqual([
    alive(),
    unclear(name),
    unasked(name),
    alive(),
    unasked(name),
  ])
  expect(pan.asked).toHaveLength(2)
})

test('account at risk: stops, too', async () => {
  const pan = panWith([JSON.stringify({ code: 1, message: '当前账号存在安全风险' })])
  expect(await all(pan.check(one, two))).toEqual([unclear('account-risk'), unasked('account-risk')])
})

test('too fast: the same share again after 10, 20 and 40 seconds, then no more', async () => {
  const pan = panWith([FINE, ...Array.from({ length: 4 }, () => says(429))])
  expect(await all(pan.check(one, two, three))).toEqual([alive(), unclear('too-fast'), unasked('too-fast')])
  expect(pan.asked).toEqual([
    [0, 'a-1'],
    [700, 'b-2'],
    [10_700, 'b-2'],
    [30_700, 'b-2'],
    [70_700, 'b-2'],
  ])
})

test('too fast for a while: goes on, and the next pause is short again', async () => {
  const pan = panWith([says(429), says(100_011), FINE, says(429), FINE])
  expect(await all(pan.check(one, two))).toEqual([alive(), alive()])
  expect(pan.asked.map(([at]) => at)).toEqual([0, 10_000, 30_000, 30_700, 40_700])
})

test('other trouble is that share’s alone', async () => {
  const pan = panWith([says(7777), '<html>', FINE])
  expect(await all(pan.check(one, two, three))).toEqual([
    { kind: 'unclear', problem: { code: 'unknown-answer', detail: { code: '7777', message: '' } } },
    unclear('moved'),
    alive(),
  ])
})

const reason = new Error('enough')

test('called off before it began: asks nothing', async () => {
  const pan = panWith([])
  pan.off.abort(reason)
  await expect(pan.check(one).next()).rejects.toBe(reason)
  expect(pan.asked).toEqual([])
})

test('called off between two: throws the reason, asks no more', async () => {
  const pan = panWith([])
  const checks = pan.check(one, two)
  await checks.next()
  pan.off.abort(reason)
  await expect(checks.next()).rejects.toBe(reason)
  expect(pan.asked).toHaveLength(1)
})

test('called off during a request: that one is not taken for an answer', async () => {
  const off = new AbortController()
  const fetch: ShareFetch = () => {
    off.abort(reason)
    return Promise.reject(new DOMException('off', 'AbortError'))
  }
  const wait = () => Promise.resolve()
  const checks = checkShares({ shares: [one], fetch, wait, now: () => 0, spacing: 700, signal: off.signal })
  await expect(checks.next()).rejects.toBe(reason)
})

test('called off during a pause: throws the reason', async () => {
  const off = new AbortController()
  const text = () => Promise.resolve(says(429))
  const fetch: ShareFetch = () => Promise.resolve({ status: 200, type: 'basic', text })
  const wait = (_milliseconds: number, signal: AbortSignal) => {
    off.abort(reason)
    return Promise.reject<void>(signal.reason)
  }
  const checks = checkShares({ shares: [one], fetch, wait, now: () => 0, spacing: 700, signal: off.signal })
  await expect(checks.next()).rejects.toBe(reason)
})
