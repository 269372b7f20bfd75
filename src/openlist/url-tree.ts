import { encodeUrl } from './encode-url.ts'
import { parseInt64, printInt64 } from './int64.ts'
import { lastSegment } from './last-segment.ts'
import { urlTreeName } from './name-rule.ts'
import type { OpenListFile, OpenListNode } from './node.ts'
import { parseLines } from './parse-lines.ts'
import type { Fail, FileLine } from './parse-lines.ts'
import { printLines } from './print-lines.ts'
import type { PrintedText } from './print-lines.ts'

/**
 * Reads a text as OpenList's UrlTree driver does: `[Name:][Size:][Modified:]URL`, folders `Name:`.
 * @returns the tree OpenList would show; sizes in bytes, times in Unix seconds, 0 where missing
 * @throws OpenListTextError, with the line, where OpenList's mount would not start
 */
export const parseUrlTree = (text: string): readonly OpenListNode[] => parseLines(text, readFile)

/**
 * Prints a tree for OpenList's UrlTree driver. Size and time are always written; a time that is 'now' is written as 0,
 * for this format has no word for it.
 * @param nodes each folder's in the order of the file ids
 * @throws MountlinkError 'link-unreadable' for a URL that is not http or https
 */
export const printUrlTree = (nodes: readonly OpenListNode[]): PrintedText =>
  printLines(nodes, { fileName: urlTreeName, fileLine })

const readFile = ({ fields, url }: FileLine, fail: Fail): OpenListFile => {
  // The last segment stays percent-encoded here; 123PanLink decodes it.
  if (!fields) return { name: lastSegment(url), size: 0, modified: 0, url }
  const [name = '', size = '0', modified = '0'] = fields
  return { name, size: parseInt64(size) ?? fail('size'), modified: parseInt64(modified) ?? fail('time'), url }
}

const fileLine = (file: OpenListFile, name: string): string => {
  const modified = file.modified === 'now' ? 0 : file.modified
  return `${name}:${printInt64(file.size)}:${printInt64(modified)}:${encodeUrl(file.url)}`
}
