import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterEach, expect, test, vi } from 'vitest'
import { readMounting, type Mounting } from '../../src/library/index.ts'
import { carryOut } from '../../src/mounts/steps/carry-out.ts'
import { planAnew } from '../../src/mounts/steps/plan-anew.ts'
import { canUndo, undo } from '../../src/mounts/steps/undo.ts'
import { connect, type OpenList } from '../../src/openlist/api/index.ts'
import { mountable } from './mountable.ts'
import { changeByHand, file, mountOn, namesOn, OPTIONS } from './mounting-stage.ts'
import { startOpenList } from './start-open-list.ts'

vi.mock('../../src/platform/index.ts', () => ({}))

const { server, openList } = await startOpenList()
afterEach(() => deleteDB('mountlink-library'))

/** The same server, of which only so many changes come through. */
const cutAfter = (changes: number): OpenList => {
  let left = changes
  const ask: OpenList['ask'] = (at, body) =>
    at.endsWith('/update') && left-- <= 0 ? Promise.reject(new Error('closed')) : openList.ask(at, body)
  return { ...connect(openList.base, '', () => Promise.reject(new Error('closed'))), ask, call: openList.call }
}

const two = (path: string, one: string, other: string) =>
  mountable(
    'pan123-link',
    [
      { name: 'A', children: [file(one)] },
      { name: 'B', children: [file(other)] },
    ],
    path,
    { split: 'folder' },
  )

test('a run that ends in the middle: the wanted text is kept, and Undo gives the one before', async () => {
  const path = `${server.prefix}/broken off`
  const of = (name: string) => mountable('url-tree', [file(name)], path)
  let { mounting } = await mountOn(openList, of('first'), path)
  ;({ mounting } = await mountOn(openList, of('second'), path, mounting))
  const cut = cutAfter(0)
  const made = of('third')
  const { plan, mounting: known } = await planAnew(openList, made, mounting)
  await expect(
    carryOut(cut, { mounting: known, path, order: null }, made, plan, OPTIONS, () => undefined),
  ).rejects.toThrow('closed')
  expect(await namesOn(openList, path)).toEqual(['second'])
  await undo(openList, mounting)
  expect(await namesOn(openList, path)).toEqual(['second'])
  const first = await mountOn(openList, of('fourth'), path, mounting)
  await undo(openList, first.mounting)
  expect(await namesOn(openList, path)).toEqual(['second'])
})

test('an Undo that is broken off goes on the next time', async () => {
  const path = `${server.prefix}/undo broken off`
  let { mounting } = await mountOn(openList, two(path, '1', '1'), path)
  ;({ mounting } = await mountOn(openList, two(path, '2', '2'), path, mounting))
  await expect(undo(cutAfter(1), mounting)).rejects.toThrow('closed')
  mounting = await undo(openList, mounting)
  expect([await namesOn(openList, `${path}/A`), await namesOn(openList, `${path}/B`)]).toEqual([['1'], ['1']])
  expect(await canUndo(mounting)).toBe(false)
})

test('an Undo over changes by hand that is broken off loses none of them', async () => {
  const path = `${server.prefix}/hand broken off`
  let { mounting } = await mountOn(openList, two(path, '1', '1'), path)
  ;({ mounting } = await mountOn(openList, two(path, '2', '2'), path, mounting))
  const hand = (name: string) => ({ addition: { origin_urls: `1:2:https://h/${name}` } })
  for (const name of ['A', 'B']) await changeByHand(openList, `${path}/${name}`, hand('hand'))
  await expect(undo(cutAfter(1), mounting)).rejects.toThrow('closed')
  mounting = await undo(openList, mounting)
  expect([await namesOn(openList, `${path}/A`), await namesOn(openList, `${path}/B`)]).toEqual([['2'], ['2']])
  mounting = await undo(openList, mounting)
  expect([await namesOn(openList, `${path}/A`), await namesOn(openList, `${path}/B`)]).toEqual([['hand'], ['hand']])
})

test('what was made by hand over an update that was broken off pushes only the oldest text out', async () => {
  const path = `${server.prefix}/hand over broken off`
  const of = (name: string) => mountable('url-tree', [file(name)], path)
  let mounting: Mounting | null = null
  for (const name of ['1', '2', '3', '4']) ({ mounting } = await mountOn(openList, of(name), path, mounting))
  if (!mounting) throw new Error('nothing was mounted')
  await expect(mountOn(cutAfter(0), of('a'), path, mounting)).rejects.toThrow('closed')
  await changeByHand(openList, path, { addition: { url_structure: 'theirs:1:2:https://h/x' } })
  for (const name of ['4', 'theirs', '3', '2']) {
    mounting = await undo(openList, mounting)
    expect(await namesOn(openList, path)).toEqual([name])
  }
})

test('updates that fail push no earlier text out, and none of them is gone back to', async () => {
  const path = `${server.prefix}/failing`
  const of = (name: string) => mountable('url-tree', [file(name)], path)
  let mounting: Mounting | null = null
  for (const name of ['1', '2', '3', '4']) ({ mounting } = await mountOn(openList, of(name), path, mounting))
  if (!mounting) throw new Error('nothing was mounted')
  for (const name of ['a', 'b', 'c'])
    await expect(mountOn(cutAfter(0), of(name), path, mounting)).rejects.toThrow('closed')
  ;({ mounting } = await mountOn(openList, of('5'), path, mounting))
  for (const name of ['4', '3', '2']) {
    mounting = await undo(openList, mounting)
    expect(await namesOn(openList, path)).toEqual([name])
  }
})

test('links of a storage that an update has not come to end when they did', async () => {
  const path = `${server.prefix}/half signed`
  const soon = 1_900_000_000
  const at = (expiresAt: number, name: string) => ({ ...two(path, name, name), expiresAt })
  let { mounting } = await mountOn(openList, at(soon, '1'), path)
  await expect(mountOn(cutAfter(1), at(soon + 86_400, '2'), path, mounting)).rejects.toThrow('closed')
  expect(await readMounting(mounting.id)).toMatchObject({ expiresAt: soon })
  ;({ mounting } = await mountOn(openList, at(soon + 86_400, '2'), path, mounting))
  expect(mounting.expiresAt).toBe(soon + 86_400)
})
