import type { Problem } from '../../core/index.ts'
import { browser, type Settings } from '../../platform/index.ts'
import { actsTexts, type Gaps, type Language, languageFor, say, type Text } from '../../texts/index.ts'
import { problemTexts } from '../../texts/problems.ts'
import { nameInWords } from './name.ts'

/** What came of an action, in words. */
export interface Said {
  /** 'part': some of it. */
  readonly tone: 'good' | 'part' | 'bad'
  readonly title: string
  readonly notes: readonly string[]
}

/** Puts things into words of one language. */
export interface Speech {
  readonly language: Language
  readonly say: (text: Text, gaps?: Gaps) => string
  /** What happened, of a problem. */
  readonly what: (problem: Problem) => string
  /** Nothing came of it, for this reason. */
  readonly failed: (why: Problem | Text) => Said
}

/** @returns how to speak to the user, by their setting or, without one, in the browser's language */
export function speechFor({ language: setting }: Pick<Settings, 'language'>): Speech {
  const language = languageFor(setting, browser.i18n.getUILanguage())
  const inWords = (text: Text, gaps?: Gaps): string => say(text, language, gaps)
  const what = ({ code, detail }: Problem): string => inWords(problemTexts[code].what, safe(detail)).trim()
  return {
    language,
    say: inWords,
    what,
    failed: (why) => ({
      tone: 'bad',
      title: inWords(actsTexts.nothingCopied),
      notes: 'code' in why ? [what(why), inWords(problemTexts[why.code].todo, safe(why.detail))] : [inWords(why)],
    }),
  }
}

/** Names, and 123pan's own words: all of them a page's to choose. */
const safe = (detail: Problem['detail'] = {}): Gaps =>
  Object.fromEntries(
    Object.entries(detail).map(([name, value]) => [name, typeof value === 'string' ? nameInWords(value) : value]),
  )
