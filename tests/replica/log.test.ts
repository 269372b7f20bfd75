import { afterEach, expect, test } from 'vitest'
import { accountOf, FIRST, gapsOf, mostAtOnce, SECOND, tokenFor } from './index.ts'
import { replicaForTests } from './testing.ts'

const { replica, api, login } = replicaForTests()

const list = (uid: string) => api('/b/api/file/list/new?parentFileId=0', login(uid))

afterEach(() => replica().log.clear())

test('each request knows whose login it came with, also after that has ended', async () => {
  const { world, log } = replica()
  await list(FIRST)
  await list(SECOND)
  const old = login(SECOND)
  accountOf(world, SECOND).token = tokenFor(SECOND, 'second-user', 'later')
  await api('/b/api/file/list/new?parentFileId=0', old)
  await api('/b/api/share/info?shareKey=none')
  expect(log.requests.map(({ uid }) => uid)).toEqual([FIRST, SECOND, null, null])
  expect([log.of(FIRST).length, log.of(SECOND).length]).toEqual([1, 1])
})

test('how far apart requests came, and how many were under way at once', async () => {
  const { log, faults } = replica()
  const arrived = (count: number) => expect.poll(() => log.requests.length).toBe(count)
  faults.next('list/new', { kind: 'slow', milliseconds: 400 })
  const slow = list(FIRST)
  await arrived(1)
  await list(FIRST)
  await slow
  await list(FIRST)
  expect(mostAtOnce(log.requests)).toBe(2)
  expect(mostAtOnce(log.requests.slice(1))).toBe(1)
  const [first = 0, second = 0, third = 0] = log.requests.map(({ time }) => time)
  expect(gapsOf(log.requests)).toEqual([second - first, third - second])
  expect(third - first).toBeGreaterThanOrEqual(400)
  expect([mostAtOnce([]), gapsOf([])]).toEqual([0, []])
})

test('a request that met a closed connection has ended too', async () => {
  const { log, faults } = replica()
  faults.next('list/new', { kind: 'drop' })
  await expect(list(FIRST)).rejects.toThrow('socket hang up')
  await expect.poll(() => log.of(FIRST)).toMatchObject([{ status: null, ended: expect.any(Number) }])
})
