import { parseInt64, printInt64 } from './int64.ts'
import { lastSegment } from './last-segment.ts'
import type { LineFormat } from './line-format.ts'
import { urlTreeName } from './name-rule.ts'
import type { OpenListNode } from './node.ts'
import { parseLines } from './parse-lines.ts'

/**
 * OpenList's UrlTree driver: `[Name:][Size:][Modified:]URL`, folders `Name:`. Sizes in bytes, times in Unix seconds,
 * 0 where missing. Size and time are always written; a time that is 'now' is written as 0, for this format has no word for it.
 */
export const urlTree: LineFormat = {
  fileName: urlTreeName,
  fileLine: (file, name) => {
    const modified = file.modified === 'now' ? 0 : file.modified
    return `${name}:${printInt64(file.size)}:${printInt64(modified)}:${file.url}`
  },
  readFile: ({ fields, url }, fail) => {
    // The last segment stays percent-encoded here; 123PanLink decodes it.
    if (!fields) return { name: lastSegment(url), size: 0, modified: 0, url }
    const [name = '', size = '0', modified = '0'] = fields
    return { name, size: parseInt64(size) ?? fail('size'), modified: parseInt64(modified) ?? fail('time'), url }
  },
}

/**
 * Reads a whole text as OpenList's UrlTree driver does.
 * @returns the tree OpenList would show
 * @throws OpenListTextError, with the line, where OpenList's mount would not start
 */
export const parseUrlTree = (text: string): readonly OpenListNode[] => parseLines(text, urlTree)
