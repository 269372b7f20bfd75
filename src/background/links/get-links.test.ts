import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Fact, linkByRule, type LinkForm, MountlinkError } from '../../core/index.ts'
import type { LinkGroup } from '../../messages/index.ts'
import { getLinks } from './get-links.ts'
import { BY_ID, Drive, file, FILES, FILMS, SPACE, VIP } from './testing/drive.ts'

const DAY = 86_400_000

let drive: Drive
const made = async (rule: LinkForm, more: Parameters<Drive['has']>[0] = []): Promise<void> => {
  globalThis.indexedDB = new IDBFactory()
  drive = new Drive(rule)
  await drive.has([...FILMS, ...more])
}
beforeEach(() => made(VIP))
afterEach(() => drive.catalogue.close())

test.each([
  ['by path', VIP],
  ['by id', BY_ID],
  ['on a custom domain', { form: 'path', prefix: 'https://dl.example.net/' } as const],
])('%s: four requests, one to learn, three to check; the rest is computed', async (_, form) => {
  await made(form)
  const group = drive.group(FILES)
  await drive.get(group)
  expect(drive.filesAsked).toEqual(group.samples)
  expect(await drive.rule()).toEqual({ ...form, space: SPACE, top: 1, checked: group.samples, at: drive.now })
  expect(drive.job).toMatchObject({ done: 30, total: 30, findings: [], left: { requests: 0 }, at: null })
})

test('three where one file has a link already, however old; none where the rule was checked lately', async () => {
  await drive.seeLinks(203)
  drive.now += 10 * DAY
  const group = drive.group(
    FILES.filter((id) => id !== 203),
    [203],
  )
  await drive.get(group)
  expect(drive.filesAsked).toEqual(group.samples.slice(1))
  expect((await drive.rule())?.checked).toEqual(group.samples)
  await drive.get(group)
  expect(drive.asked).toHaveLength(3)
  expect(drive.job).toMatchObject({ done: 29, total: 29 })
  drive.now += 2 * DAY
  await drive.get(group)
  expect(drive.filesAsked.slice(3)).toEqual(group.samples.slice(1))
})

test('what the page has asked for just now is not asked again', async () => {
  const group = drive.group(FILES)
  await drive.seeLinks(...group.samples)
  await drive.get(group)
  expect(drive.asked).toEqual([])
  expect((await drive.rule())?.checked).toEqual(group.samples)
})

test.each([
  ['by path, each is asked for', VIP, [900, 901], { done: 31, total: 31 }],
  ['by id, none', BY_ID, [], { done: 32, total: 32 }],
] as const)('files whose names stand in no link: %s', async (_, form, more, counts) => {
  await made(form, [file(900, 2, 'a/b.mkv'), file(901, 2, '..')])
  const computed = drive.linkOf
  // 123pan itself is not so careful.
  drive.linkOf = (path, entry) => computed(path, entry) ?? (entry.id === 900 ? `${form.prefix}Films/A/a%2Fb.mkv` : null)
  await drive.get(drive.group([...FILES, 900, 901]))
  expect(drive.filesAsked.slice(4)).toEqual(more)
  expect(drive.job).toMatchObject(counts)
  expect(await drive.rule()).toMatchObject(form)
})

test('what 123pan has refused before is asked for again, whatever the rule says', async () => {
  await drive.get(drive.group(FILES))
  const problem = { code: 'no-direct-link' } as const
  await drive.catalogue.takeIn([{ kind: 'no-link', space: SPACE, file: 209, problem }], (drive.now += 1000))
  drive.now += 1000
  await drive.get(drive.group([209]))
  expect(drive.filesAsked.slice(4)).toEqual([209])
  expect(drive.job).toMatchObject({ done: 1, total: 1 })
})

test('few files: as many requests as files, and a rule from two on', async () => {
  await drive.get(drive.group([200]))
  expect([drive.asked.length, await drive.rule(), drive.job.done]).toEqual([1, undefined, 1])
  await drive.get(drive.group([201], [200]))
  expect(drive.filesAsked).toEqual([200, 201])
  expect((await drive.rule())?.checked).toEqual([200, 201])
})

test('an older rule is not lost for want of files to check it on', async () => {
  await drive.get(drive.group(FILES))
  const rule = await drive.rule()
  drive.now += 2 * DAY
  drive.linkOf = () => null
  await drive.get(drive.group([209]))
  expect(await drive.rule()).toEqual(rule)
  expect(drive.job.findings).toEqual([{ code: 'left-space', detail: { name: 'n9.mkv' } }])
})

test('each: no rule is tried', async () => {
  await drive.get(drive.group(FILES), true)
  expect(drive.filesAsked).toEqual(FILES)
  expect(await drive.rule()).toBeUndefined()
  expect(drive.job).toMatchObject({ done: 30, total: 30 })
})

describe('killed after each request in turn, it asks nothing twice', () => {
  const killed = async (group: LinkGroup): Promise<void> => {
    for (drive.killAfter = 0; ; drive.killAfter++) {
      const ended = drive.goOn(group).then(
        () => true,
        () => false,
      )
      if (await ended) return
    }
  }

  test('while a rule is checked', async () => {
    const group = drive.group(FILES)
    drive.remove(group.samples[0] ?? 0)
    await killed(group)
    expect(drive.asked).toHaveLength(5)
    expect(new Set(drive.filesAsked).size).toBe(5)
    expect((await drive.rule())?.checked).toHaveLength(4)
    expect(drive.job).toMatchObject({ done: 29, total: 29, findings: [{ code: 'left-space' }] })
  })

  test('while each file is asked for', async () => {
    drive.linkOf = (path, { id, parent }) => (id === 402 ? null : linkByRule(parent === 4 ? BY_ID : VIP, path, id))
    await killed(drive.group(FILES))
    expect(drive.asked).toHaveLength(30)
    expect(new Set(drive.filesAsked).size).toBe(30)
    expect(drive.job).toMatchObject({ done: 29, total: 29 })
    expect(drive.job.findings).toEqual([{ code: 'no-common-rule', detail: { name: 'Films' } }])
  })
})

test('another account, or an answer to something else, ends it', async () => {
  const work = { catalogue: drive.catalogue, space: SPACE, groups: [drive.group(FILES)], each: false } as const
  const fact = (space: 'own:7' | typeof SPACE, id: number): Fact => ({
    kind: 'link',
    space,
    file: id,
    url: 'https://h/a',
  })
  const first = work.groups[0]?.samples[0] ?? 0
  const other = drive.run(() => fact('own:7', first))
  await expect(getLinks(other, work)).rejects.toThrow(new MountlinkError('account-changed'))
  await expect(
    getLinks(
      drive.run(() => fact(SPACE, 7)),
      work,
    ),
  ).rejects.toThrow(new MountlinkError('unreadable'))
})
