import { encodeUrl } from './encode-url.ts'
import { parseInt64, printInt64 } from './int64.ts'
import { lastSegment } from './last-segment.ts'
import { pan123LinkName } from './name-rule.ts'
import type { OpenListFile, OpenListNode } from './node.ts'
import { parseLines } from './parse-lines.ts'
import type { Fail, FileLine } from './parse-lines.ts'
import { decodeStrictly, pathUnescape } from './path-unescape.ts'
import { printLines } from './print-lines.ts'
import type { PrintedText } from './print-lines.ts'

/**
 * Reads a text as OpenList's 123PanLink driver does: `[Size:][Modified:]URL`, folders `Name:`; a file's name is the
 * URL's last segment, percent-decoded, query and fragment included.
 * @returns the tree OpenList would show; sizes in bytes, times in Unix seconds, 'now' where a size has no time
 * @throws OpenListTextError, with the line, where OpenList's mount would not start
 */
export const parsePan123Link = (text: string): readonly OpenListNode[] => parseLines(text, readFile)

/**
 * Prints a tree for OpenList's 123PanLink driver, which signs the links itself: feed it unsigned URLs.
 * Size and time are always written; a time that is 'now' is left out, which OpenList reads so.
 * @param nodes each folder's in the order of the file ids
 * @throws MountlinkError 'link-unreadable' for a URL that is not http or https
 */
export const printPan123Link = (nodes: readonly OpenListNode[]): PrintedText =>
  printLines(nodes, { fileName: pan123LinkName, fileLine })

const readFile = ({ fields, url }: FileLine, fail: Fail): OpenListFile => {
  const segment = lastSegment(url)
  const name = pathUnescape(segment) ?? segment
  if (!fields) return { name, size: 0, modified: 0, url }
  const [size = '', time] = fields
  return {
    name,
    size: parseInt64(size) ?? fail('size'),
    modified: time === undefined ? 'now' : (parseInt64(time) ?? fail('time')),
    url,
  }
}

const fileLine = (file: OpenListFile, name: string): string => {
  const time = file.modified === 'now' ? '' : `${printInt64(file.modified)}:`
  return `${printInt64(file.size)}:${time}${urlNamed(encodeUrl(file.url), name)}`
}

/**
 * A URL that does not end in the file's name gets it through a fragment, which is neither signed nor sent to 123pan.
 * @param url percent-encoded
 */
const urlNamed = (url: string, name: string): string =>
  decodeStrictly(lastSegment(url)) === name ? url : `${url.replace(/#.*/, '')}#/${encodeURIComponent(name)}`
