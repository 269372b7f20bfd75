import { DriveTree, ownSpace, type PickedNode, pickedTree, Selection } from '../../src/core/index.ts'
import { type ExportInput, findLinks, linksOf, makeExport } from '../../src/export/index.ts'
import { FileWriter } from '../../src/press/files.ts'
import { library } from '../library.ts'
import { straightLoop } from './straight-loop.ts'

const UID = '1812000499'
const HOURS = 24
const NOW = 1_760_000_000

const rand = (): string => crypto.randomUUID().replaceAll('-', '')

let nodes: readonly PickedNode[] = []
let links: ReadonlyMap<number, string> = new Map()
let input: ExportInput | null = null

/** Picks a whole library, whose files all have links by their path. @returns how many files there are */
export function prepare(...[top, entries, large]: Parameters<typeof library>): number {
  const tree = new DriveTree()
  const paths = new Map([[top, `https://vip.123pan.cn/${UID}/${encodeURIComponent('图书馆')}`]])
  const urls = new Map<number, string>()
  for (const { folder, rows } of library(top, entries, large)) {
    tree.list(folder, rows, undefined)
    for (const row of rows)
      (row.folder ? paths : urls).set(row.id, `${paths.get(folder)}/${encodeURIComponent(row.name)}`)
  }
  nodes = pickedTree(tree, new Selection(tree, new Map([[top, true]])), top).nodes
  links = urls
  const known = new Map([...urls].map(([id, url]) => [id, { url, asked: true }] as const))
  input = {
    space: ownSpace(UID),
    folder: { id: top, name: '图书馆' },
    top,
    picked: nodes,
    links: linksOf(known, []),
    key: { uid: UID, privateKey: '289ds32418bxdba' },
    share: null,
    customHosts: [],
    validMinutes: 30,
    signedHours: HOURS,
    now: NOW,
    rand,
    mountPath: '/library',
    split: 'none',
    splitBytes: 0,
  }
  return urls.size
}

/** What was made, and how long it took, milliseconds. */
interface Made {
  readonly took: number
  readonly bytes: number
}

/** As the press makes it: the links found, the text made in pieces, each read back, all of it in one Blob. */
export function ours(): Made {
  if (!input) throw new Error('not prepared')
  const began = performance.now()
  const writer = new FileWriter()
  const making = makeExport('url-tree-signed', 'text', input, findLinks('url-tree-signed', input))
  let step = making.next()
  for (; !step.done; step = making.next()) writer.write(step.value.part, step.value.text)
  const [blob] = writer.end(step.value.parts)
  return { took: performance.now() - began, bytes: blob?.size ?? 0 }
}

/** By hand. */
export function byHand(): Made {
  const began = performance.now()
  const key = { uid: UID, privateKey: '289ds32418bxdba', expiresAt: NOW + HOURS * 3600, rand }
  const blob = new Blob([straightLoop(nodes, links, key)])
  return { took: performance.now() - began, bytes: blob.size }
}
