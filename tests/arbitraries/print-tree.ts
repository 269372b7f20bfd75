import {
  encodeUrl,
  type LineFormat,
  type OpenListFile,
  type OpenListNode,
  pan123Link,
  printLines,
  type Repair,
  urlTree,
} from '../../src/openlist/index.ts'

/** A whole text for OpenList, and every name in it that is not the given one. */
export interface PrintedText {
  readonly text: string
  readonly repairs: readonly Repair[]
}

const printTree = (nodes: readonly OpenListNode[], format: LineFormat): PrintedText => {
  const repairs: Repair[] = []
  const links = { has: () => true, urlOf: ({ url }: OpenListFile) => encodeUrl(url) }
  const lines = [...printLines<OpenListFile>(nodes, format, links, (repair) => repairs.push(repair))]
  return { text: lines.map(({ text }) => text).join('\n'), repairs }
}

export const printUrlTree = (nodes: readonly OpenListNode[]): PrintedText => printTree(nodes, urlTree)

export const printPan123Link = (nodes: readonly OpenListNode[]): PrintedText => printTree(nodes, pan123Link)
