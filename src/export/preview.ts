/** Lines of a preview: more than anyone scrolls through, few enough to show at once. */
const SHOWN_LINES = 300

/** In JSON a whole text is one line: much less of it can be shown. */
const SHOWN_IN_JSON = 20

/** Characters of a line that are shown: the preview travels in a message, and 300 lines may be of any length. */
const SHOWN_CHARACTERS = 2_000

/** The beginning of a part's text, for the eye. */
export interface Preview {
  readonly add: (lines: readonly string[]) => void
  /** @param frame what stands around the text, the key masked, and how lines stand in it; null for the text alone */
  readonly end: (
    frame: { readonly head: string; readonly tail: string; readonly piece: (text: string) => string } | null,
  ) => { readonly shown: string; readonly moreLines: number }
}

/** @param json whether the text stands in a storage as JSON */
export function createPreview(json: boolean): Preview {
  const most = json ? SHOWN_IN_JSON : SHOWN_LINES
  const first: string[] = []
  let all = 0
  return {
    add: (lines) => {
      all += lines.length
      if (first.length < most) first.push(...lines.slice(0, most - first.length).map(cut))
    },
    end: (frame) => {
      const moreLines = all - first.length
      const text = first.join('\n')
      if (!frame) return { shown: text, moreLines }
      return { shown: `${frame.head}${frame.piece(text)}${moreLines > 0 ? '…' : ''}${frame.tail}`, moreLines }
    },
  }
}

const cut = (line: string): string => (line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}…` : line)

/** The preview of a text that is one piece. */
export function previewOf(text: string): { readonly shown: string; readonly moreLines: number } {
  const preview = createPreview(false)
  preview.add(text.split('\n'))
  return preview.end(null)
}
