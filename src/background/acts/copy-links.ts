import type { ProblemCode } from '../../core/index.ts'
import { actsTexts, type Text } from '../../texts/index.ts'
import { untilWords } from './copied-words.ts'
import { linksInText, MOST_TEXT } from './links-in-text.ts'
import { type Refusal, signLinks, type SigningNeeds } from './sign-links.ts'
import type { Said, Speech } from './speech.ts'

/** Links that are signed at once. */
const MOST = 500

export interface CopyLinksNeeds extends SigningNeeds {
  readonly copy: (text: string) => Promise<void>
  readonly speech: Speech
}

/**
 * Signs and copies the direct links in a text, one a line; all others are refused in words.
 * @throws MountlinkError `clipboard`; as `makeExport`; the disk's trouble
 */
export async function copyLinks(needs: CopyLinksNeeds, text: string): Promise<Said> {
  const { speech } = needs
  const tooMuch = (words: Text, n: number): Said => ({
    tone: 'bad',
    title: speech.say(actsTexts.nothingCopied),
    notes: [speech.say(words, { n })],
  })
  if (text.length > MOST_TEXT) return tooMuch(actsTexts.longText, MOST_TEXT)
  const links = linksInText(text)
  if (links.length === 0) return speech.failed(actsTexts.noLinkInText)
  if (links.length > MOST) return tooMuch(actsTexts.manyLinks, MOST)
  const { lines, refused, expiresAt } = await signLinks(needs, links)
  const [first] = refused
  if (lines.length === 0 && links.length === 1 && first)
    return speech.failed(first === 'not-direct' ? actsTexts.notDirect : { code: first })
  const why = [...new Set(refused)].map((each) => {
    const n = refused.filter((other) => other === each).length
    return speech.say(actsTexts.without, { n, why: whyNot(speech, each) })
  })
  if (lines.length === 0 || expiresAt === null)
    return { tone: 'bad', title: speech.say(actsTexts.nothingCopied), notes: why }
  await needs.copy(lines.join('\n'))
  const title =
    refused.length === 0
      ? speech.say(actsTexts.copiedSigned, { n: lines.length })
      : speech.say(actsTexts.copiedSomeLinks, { n: lines.length, all: links.length })
  return { tone: refused.length === 0 ? 'good' : 'part', title, notes: [untilWords(speech, expiresAt), ...why] }
}

const whyNot = (speech: Speech, refusal: Refusal): string =>
  refusal === 'not-direct' ? speech.say(actsTexts.notDirect) : speech.what({ code: refusal satisfies ProblemCode })
