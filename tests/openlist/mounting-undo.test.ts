import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterEach, expect, test, vi } from 'vitest'
import { dropVersion, readVersions, type Mounting } from '../../src/library/index.ts'
import { look } from '../../src/mounts/steps/carry-out.ts'
import { canUndo, undo } from '../../src/mounts/steps/undo.ts'
import { type OpenListNode } from '../../src/openlist/index.ts'
import { mountable } from './mountable.ts'
import { changeByHand, file, mountOn, namesOn } from './mounting-stage.ts'
import { startOpenList } from './start-open-list.ts'

vi.mock('../../src/platform/index.ts', () => ({}))

const { server, openList } = await startOpenList()
afterEach(() => deleteDB('mountlink-library'))

const text = (name: string) => ({ addition: { url_structure: `${name}:1:2:https://h/x` } })

test('the last three texts are kept beside the one that is mounted', async () => {
  const path = `${server.prefix}/kept`
  let mounting: Mounting | null = null
  for (const name of ['1', '2', '3', '4', '5', '6'])
    ({ mounting } = await mountOn(openList, mountable('url-tree', [file(name)], path), path, mounting))
  if (!mounting) throw new Error('nothing was mounted')
  expect((await readVersions(mounting.id)).map(({ texts }) => /^\d/.exec(texts[0]?.text ?? '')?.[0])).toEqual([
    '6',
    '5',
    '4',
    '3',
  ])
  for (const name of ['5', '4', '3']) {
    mounting = await undo(openList, mounting)
    expect(await namesOn(openList, path)).toEqual([name])
  }
  expect(await canUndo(mounting)).toBe(false)
})

test('new signatures alone take no earlier text’s place', async () => {
  const path = `${server.prefix}/signed`
  const signed = (name: string, rand: string) =>
    mountable('url-tree-signed', [file(name)], path, { rand: () => rand.repeat(32) })
  let { mounting } = await mountOn(openList, signed('first', 'a'), path)
  for (const rand of ['b', 'c', 'd', 'e'])
    ({ mounting } = await mountOn(openList, signed('second', rand), path, mounting))
  const [now] = await readVersions(mounting.id)
  expect(now?.texts[0]?.text).toContain('-eeee')
  mounting = await undo(openList, mounting)
  expect(await namesOn(openList, path)).toEqual(['first'])
  expect(await canUndo(mounting)).toBe(false)
})

test('what somebody has made or changed by hand is shown as it is, and comes back by Undo', async () => {
  const path = `${server.prefix}/by hand`
  const { mounting } = await mountOn(openList, mountable('url-tree', [file('ours')], path), path)
  await changeByHand(openList, path, text('theirs'))
  const done = await mountOn(openList, mountable('url-tree', [file('ours'), file('more')], path), path, mounting)
  expect(done.todo.change).toMatchObject({ added: [{}, {}], removed: [{ path: `${path}/theirs` }] })
  await undo(openList, done.mounting)
  expect(await namesOn(openList, path)).toEqual(['theirs'])
  // A storage that was never ours is taken over in the same way.
  const strange = await mountOn(openList, mountable('url-tree', [file('taken over')], path), path)
  expect(strange.todo.before).toBe(1)
  await undo(openList, strange.mounting)
  expect(await namesOn(openList, path)).toEqual(['theirs'])
})

test('Undo after a change by hand goes back to what we mounted, and once more to what was made by hand', async () => {
  const path = `${server.prefix}/edited`
  let { mounting } = await mountOn(openList, mountable('url-tree', [file('first')], path), path)
  ;({ mounting } = await mountOn(openList, mountable('url-tree', [file('second')], path), path, mounting))
  await changeByHand(openList, path, text('theirs'))
  mounting = await undo(openList, mounting)
  expect(await namesOn(openList, path)).toEqual(['second'])
  mounting = await undo(openList, mounting)
  expect(await namesOn(openList, path)).toEqual(['theirs'])
  mounting = await undo(openList, mounting)
  expect(await namesOn(openList, path)).toEqual(['first'])
})

test('what was renamed in OpenList is left alone: by a new mount at the old path, and by Undo', async () => {
  const path = `${server.prefix}/renamed`
  let { mounting } = await mountOn(openList, mountable('url-tree', [file('first')], path), path)
  ;({ mounting } = await mountOn(openList, mountable('url-tree', [file('second')], path), path, mounting))
  await changeByHand(openList, path, { row: { mount_path: `${path} away` } })
  await expect(undo(openList, mounting)).rejects.toMatchObject({ problem: { code: 'openlist-gone', detail: { path } } })
  expect(await namesOn(openList, `${path} away`)).toEqual(['second'])
  const anew = await mountOn(openList, mountable('url-tree', [file('third')], path), path, mounting)
  expect(anew.todo).toMatchObject({ updates: [], empties: [] })
  expect(await namesOn(openList, path)).toEqual(['third'])
  expect(await namesOn(openList, `${path} away`)).toEqual(['second'])
})

test('a mount whose text was never kept is compared with what stands in OpenList, and not called right for nothing', async () => {
  const path = `${server.prefix}/no text`
  const { mounting } = await mountOn(openList, mountable('url-tree', [file('a'), file('b')], path), path)
  for (const version of await readVersions(mounting.id)) await dropVersion(version)
  expect((await look(openList, mounting, () => undefined)).listed).toMatchObject({ expected: 2, right: 2 })
})

test('a divided export: every storage is created, what belongs to none any more is left empty, and Undo fills it', async () => {
  const path = `${server.prefix}/divided`
  const folder = (name: string, ...inside: string[]) => ({ name, children: inside.map((each) => file(each)) })
  const of = (...tree: OpenListNode[]) => mountable('pan123-link', tree, path, { split: 'folder' })
  const first = await mountOn(openList, of(file('top'), folder('One', 'a', 'b'), folder('Two', 'c')), path)
  expect(first.mounting.storages.map((one) => [one.path, one.files])).toEqual([
    [path, 1],
    [`${path}/One`, 2],
    [`${path}/Two`, 1],
  ])
  expect(first.listed).toMatchObject({ expected: 4, right: 4, wrongCount: 0 })
  const second = await mountOn(
    openList,
    of(file('top'), folder('One', 'a', 'b'), folder('Three', 'd')),
    path,
    first.mounting,
  )
  expect(second.todo.empties.map(({ mountPath }) => mountPath)).toEqual([`${path}/Two`])
  expect(second.listed).toMatchObject({ expected: 4, right: 4, wrongCount: 0 })
  expect(await namesOn(openList, `${path}/Two`)).toEqual([])
  await undo(openList, second.mounting)
  expect(await namesOn(openList, `${path}/Two`)).toEqual(['c'])
  expect(await namesOn(openList, `${path}/Three`)).toEqual([])
})

test('a storage that was left empty long ago stands in no way of Undo', async () => {
  const path = `${server.prefix}/left empty`
  const of = (...names: string[]) =>
    mountable(
      'pan123-link',
      names.map((name) => ({ name, children: [file(`${name}.bin`)] })),
      path,
      { split: 'folder' },
    )
  let { mounting } = await mountOn(openList, of('A', 'B'), path)
  ;({ mounting } = await mountOn(openList, of('A', 'C'), path, mounting))
  const more = of('A', 'C', 'D')
  ;({ mounting } = await mountOn(openList, more, path, mounting))
  mounting = await undo(openList, mounting)
  expect(await namesOn(openList, `${path}/D`)).toEqual([])
  mounting = await undo(openList, mounting)
  expect(await namesOn(openList, `${path}/B`)).toEqual(['B.bin'])
  expect(await namesOn(openList, `${path}/C`)).toEqual([])
})

test('Undo over two changes by hand loses neither', async () => {
  const path = `${server.prefix}/twice by hand`
  let { mounting } = await mountOn(openList, mountable('url-tree', [file('first')], path), path)
  ;({ mounting } = await mountOn(openList, mountable('url-tree', [file('second')], path), path, mounting))
  for (const name of ['one', 'two']) {
    await changeByHand(openList, path, text(name))
    mounting = await undo(openList, mounting)
    expect(await namesOn(openList, path)).toEqual(['second'])
  }
  for (const name of ['two', 'one', 'first']) {
    mounting = await undo(openList, mounting)
    expect(await namesOn(openList, path)).toEqual([name])
  }
})
