import { parseInt64, printInt64 } from './int64.ts'
import { lastSegment } from './last-segment.ts'
import type { LineFormat } from './line-format.ts'
import { pan123LinkName } from './name-rule.ts'
import type { OpenListNode } from './node.ts'
import { parseLines } from './parse-lines.ts'
import { decodeStrictly, pathUnescape } from './path-unescape.ts'

/**
 * OpenList's 123PanLink driver, which signs the links itself (feed it unsigned URLs): `[Size:][Modified:]URL`, folders
 * `Name:`; a file's name is the URL's last segment, percent-decoded, query and fragment included. Sizes in bytes, times
 * in Unix seconds, 'now' where a size has no time. Size and time are always written; a time that is 'now' is left out,
 * which OpenList reads so.
 */
export const pan123Link: LineFormat = {
  fileName: pan123LinkName,
  fileLine: (file, name) => {
    const time = file.modified === 'now' ? '' : `${printInt64(file.modified)}:`
    return `${printInt64(file.size)}:${time}${urlNamed(file.url, name)}`
  },
  readFile: ({ fields, url }, fail) => {
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
  },
}

/**
 * A URL that does not end in the file's name gets it through a fragment, which is neither signed nor sent to 123pan.
 * @param url percent-encoded
 */
const urlNamed = (url: string, name: string): string =>
  decodeStrictly(lastSegment(url)) === name ? url : `${url.replace(/#.*/, '')}#/${encodeURIComponent(name)}`

/**
 * Reads a whole text as OpenList's 123PanLink driver does.
 * @returns the tree OpenList would show
 * @throws OpenListTextError, with the line, where OpenList's mount would not start
 */
export const parsePan123Link = (text: string): readonly OpenListNode[] => parseLines(text, pan123Link)
