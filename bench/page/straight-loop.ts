import { md5 } from '@noble/hashes/legacy.js'
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { isPickedFolder, type PickedFile, type PickedNode } from '../../src/core/index.ts'

/** What signs. */
export interface Signer {
  readonly uid: string
  readonly privateKey: string
  /** Unix seconds. */
  readonly expiresAt: number
  readonly rand: () => string
}

/**
 * The work of a signed UrlTree by hand, as straight as can be: walk the tree, decode the link's path, MD5 by the same
 * library, join, read the text back, compare. It trusts every name and knows no special case, so it is not fit for use.
 * @returns the text
 * @throws Error where what is read back differs
 */
export function straightLoop(
  nodes: readonly PickedNode[],
  links: ReadonlyMap<number, string>,
  { uid, privateKey, expiresAt, rand }: Signer,
): string {
  const lines: string[] = []
  const put: { readonly file: PickedFile; readonly url: string }[] = []

  const sign = (url: string): string => {
    const path = decodeURIComponent(url.slice(url.indexOf('/', 'https://'.length)))
    const claim = `${expiresAt}-${rand()}-${uid}-`
    const hash = md5(concatBytes(utf8ToBytes(path), utf8ToBytes(`-${claim}${privateKey}`)))
    return `${url}?auth_key=${claim}${bytesToHex(hash)}`
  }
  const print = (nodes: readonly PickedNode[], indent: string): void => {
    for (const node of nodes)
      if (isPickedFolder(node)) {
        lines.push(`${indent}${node.name}:`)
        print(node.children, `${indent}  `)
      } else {
        const url = sign(links.get(node.id) ?? '')
        put.push({ file: node, url })
        lines.push(`${indent}${node.name}:${node.size}:${node.modified}:${url}`)
      }
  }
  print(nodes, '')
  const text = lines.join('\n')

  let at = 0
  for (const line of text.split('\n')) {
    if (line.endsWith(':')) continue
    const start = line.indexOf('https://')
    const [name, size, modified] = line
      .slice(0, start - 1)
      .trim()
      .split(':')
    const { file, url } = put[at++] ?? {}
    if (
      file?.name !== name ||
      String(file?.size) !== size ||
      String(file?.modified) !== modified ||
      url !== line.slice(start)
    )
      throw new Error(`line ${at} differs: ${line}`)
  }
  if (at !== put.length) throw new Error(`${put.length} files, ${at} read`)
  return text
}
