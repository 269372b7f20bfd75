import type { PickedNode } from '../../src/core/index.ts'
import type { ExportInput, KnownLink } from '../../src/export/index.ts'
import { isFolder, type OpenListNode } from '../../src/openlist/index.ts'

const defaults: Omit<ExportInput, 'picked' | 'links'> = {
  space: 'own:1812000499',
  folder: { id: 77, name: '123-link-Test' },
  key: { uid: '1812000499', privateKey: 'igidPHukcgWsw' },
  share: null,
  customHosts: [],
  validMinutes: 30,
  signedHours: 24,
  now: 1_767_196_800,
  rand: () => '477b3bbc253f467b8def6711128c7bec',
  mountPath: '/123-link-Test',
}

/**
 * An export's input whose picked tree is the given one, every file with its URL as 123pan's link.
 * Ids are given in the order of the tree, from 1.
 */
export function exportInput(nodes: readonly OpenListNode[], over: Partial<ExportInput> = {}): ExportInput {
  const links = new Map<number, KnownLink>()
  let id = 0
  const pick = (from: readonly OpenListNode[]): PickedNode[] =>
    from.map((node) => {
      id++
      if (isFolder(node)) return { id, name: node.name, children: pick(node.children) }
      links.set(id, { url: node.url })
      return {
        id,
        name: node.name,
        size: node.size,
        modified: node.modified === 'now' ? 0 : node.modified,
        blocked: false,
      }
    })
  return { ...defaults, picked: pick(nodes), links, ...over }
}
