import { afterEach, expect, test } from 'vitest'
import { linkByRule, standsInLink } from '../../../src/core/index.ts'
import { signDirectLink } from '../../../src/pan123/auth/index.ts'
import { learnRules, ruleOf, type Sample } from '../../../src/pan123/index.ts'
import { directUrl as readUrl } from '../../../src/pan123/wire/direct-url.ts'
import { type Account, accountOf, directUrl, type DriveEntry, FIRST, IDS, type LinkForm } from '../index.ts'
import { replicaForTests } from '../testing.ts'

const { replica, get, api, login } = replicaForTests()

const account = (): Account => accountOf(replica().world, FIRST)
const pathOf = ({ id }: DriveEntry): string[] =>
  account()
    .drive.path(id)
    .map(({ name }) => name)

/** The files of a space, of several of one name in one folder only the first: a path leads to no other. */
const filesIn = (space: number): DriveEntry[] => {
  const paths = new Set<string>()
  const files = account()
    .drive.all()
    .filter(({ id, folder }) => !folder && account().drive.path(id)[0]?.id === space)
  return files.filter((file) => {
    const path = JSON.stringify(pathOf(file))
    return !paths.has(path) && paths.add(path)
  })
}

const sampleOf = async (file: DriveEntry): Promise<Sample> => {
  const { data } = await api(`/b/api/cdn-link/url?fileID=${file.id}`, login(FIRST))
  return { file: file.id, path: pathOf(file), url: readUrl(data['url']) ?? '', fresh: true }
}

const statusOf = async (url: string): Promise<string> => {
  const signature = {
    privateKey: account().privateKey,
    uid: FIRST,
    expiresAt: Math.floor(Date.now() / 1000) + 60,
    rand: '7',
  }
  const { status, headers } = await get(signDirectLink(url, signature), {}, 'HEAD')
  return `${status} ${String(headers['content-length'])}`
}

afterEach(() => account().otherForms.clear())

const form = (host: string, uid: boolean, by: 'path' | 'id', encoded = true): LinkForm => ({ host, uid, by, encoded })

test.each([
  form('vip.123pan.cn', true, 'path'),
  form('vip.123pan.com', true, 'path'),
  form('vip.123pan.cn', true, 'path', false),
  form(`${FIRST}.v.123pan.cn`, true, 'path'),
  form(`${FIRST}.v.123pan.com`, true, 'path'),
  form(`${FIRST}.v.123pan.cn`, true, 'id'),
  form(`${FIRST}.v.123pan.com`, true, 'id'),
  form('dl.example.net', true, 'path'),
  form('dl.example.net', false, 'path'),
  form('dl.example.net', false, 'path', false),
  form('dl.example.net', true, 'id'),
  form('dl.example.net', false, 'id'),
])('learned from one link, all others of the space open: %j', async (linkForm) => {
  account().otherForms.set(IDS.HOSTILE, linkForm)
  const files = filesIn(IDS.HOSTILE)
  const plain = files.find(({ name }) => name === 'no-ending')
  const [rule, ...more] = plain ? learnRules(await sampleOf(plain), FIRST) : []
  expect(more).toEqual([])
  const answers = files.map(async (file) => {
    const url = rule ? linkByRule(rule, pathOf(file), file.id) : ''
    return [file.name, url === null ? null : await statusOf(url)]
  })
  const able = (file: DriveEntry): boolean => linkForm.by === 'id' || pathOf(file).every(standsInLink)
  expect(await Promise.all(answers)).toEqual(files.map((file) => [file.name, able(file) ? `200 ${file.size}` : null]))
})

test('forms that are mixed give no rule, and what one of them would compute does not open', async () => {
  account().otherForms.set(IDS.LINK_TEST_QQ, form(`${FIRST}.v.123pan.cn`, true, 'id'))
  const files = filesIn(IDS.LINK_TEST)
  const [one, other] = [IDS.LINK_TEST, IDS.LINK_TEST_QQ].map((folder) => files.find(({ parent }) => parent === folder))
  if (!one || !other) throw new Error('no such files')
  const samples = [await sampleOf(one), await sampleOf(other)]
  expect(ruleOf(samples, FIRST)).toEqual({ kind: 'none' })
  const [rule] = samples[0] ? learnRules(samples[0], FIRST) : []
  expect(await statusOf((rule && linkByRule(rule, pathOf(other), other.id)) ?? '')).toMatch(/^404/)
  expect(await statusOf(directUrl(account(), other))).toMatch(/^200/)
})
