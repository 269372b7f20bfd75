import type { PickedNode } from '../../src/core/index.ts'
import {
  type ExportInput,
  type ExportPart,
  type ExportResult,
  findLinks,
  type FormatId,
  type LinkOnDisk,
  linksOf,
  makeExport,
  type Shape,
} from '../../src/export/index.ts'
import { isFolder, type OpenListNode } from '../../src/openlist/index.ts'

const defaults: Omit<ExportInput, 'picked' | 'links'> = {
  space: 'own:1812000499',
  folder: { id: 77, name: '123-link-Test' },
  top: 77,
  key: { uid: '1812000499', privateKey: 'igidPHukcgWsw' },
  share: null,
  customHosts: [],
  validMinutes: 30,
  signedHours: 24,
  now: 1_767_196_800,
  rand: () => '477b3bbc253f467b8def6711128c7bec',
  mountPath: '/123-link-Test',
  split: 'none',
  splitBytes: 0,
}

/**
 * An export's input whose picked tree is the given one, every file with its URL as 123pan's link.
 * Ids are given in the order of the tree, from 1.
 */
export function exportInput(nodes: readonly OpenListNode[], over: Partial<ExportInput> = {}): ExportInput {
  const links = new Map<number, LinkOnDisk>()
  let id = 0
  const pick = (from: readonly OpenListNode[]): PickedNode[] =>
    from.map((node) => {
      id++
      if (isFolder(node)) return { id, name: node.name, children: pick(node.children) }
      links.set(id, { url: node.url, asked: false })
      return {
        id,
        name: node.name,
        size: node.size,
        modified: node.modified === 'now' ? 0 : node.modified,
        blocked: false,
      }
    })
  return { ...defaults, picked: pick(nodes), links: linksOf(links, []), ...over }
}

/** An export with its texts whole; of one that is not split also its only text and the rest of its only part. */
export interface WholeExport extends ExportResult, Omit<ExportPart, 'files'> {
  readonly texts: readonly string[]
  readonly text: string
  readonly missing: ReturnType<typeof findLinks>['missing']
}

/** Makes an export and puts its pieces together. */
export function wholeExport(id: FormatId, shape: Shape, input: ExportInput): WholeExport {
  const found = findLinks(id, input)
  const making = makeExport(id, shape, input, found)
  const bodies: string[] = []
  for (;;) {
    const step = making.next()
    if (!step.done) {
      bodies[step.value.part] = (bodies[step.value.part] ?? '') + step.value.text
      continue
    }
    const texts = step.value.parts.map(({ head, tail }, at) => head + (bodies[at] ?? '') + tail)
    const [part] = step.value.parts
    if (!part) throw new Error('an export without a part')
    return { ...part, ...step.value, texts, text: texts[0] ?? '', missing: found.missing }
  }
}
