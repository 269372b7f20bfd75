/**
 * One text in both languages, side by side, so that none can be missing. `{gap}` marks what is filled in;
 * `{gap|file|files}` chooses a word by the gap's number (English needs it, Chinese does not).
 */
export interface Text {
  readonly en: string
  readonly zh: string
}

export type Language = 'zh-CN' | 'en'

export type Gaps = Readonly<Record<string, string | number>>

type GapNames<S extends string> = S extends `${string}{${infer Gap}}${infer Rest}`
  ? (Gap extends `${infer Name}|${string}` ? Name : Gap) | GapNames<Rest>
  : never

/** The gaps a text has, read from its wording: what `t` must be given. */
export type GapsOf<T extends Text> = Readonly<Record<GapNames<T['en']>, string | number>>

/**
 * @param text both wordings
 * @param language the one wanted
 * @param gaps what fills `{…}`; numbers come out with separators. A gap without a value stays visible, so that tests find it
 */
export const say = (text: Text, language: Language, gaps: Gaps = {}): string =>
  (language === 'zh-CN' ? text.zh : text.en).replaceAll(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (whole, name: string, one?: string, many?: string) => {
      const value = gaps[name]
      if (one !== undefined && many !== undefined) return value === 1 ? one : many
      return typeof value === 'number' ? value.toLocaleString(language) : (value ?? whole)
    },
  )

/**
 * @param setting the user's choice
 * @param browserLanguage a BCP 47 tag, as the browser gives it
 */
export const languageFor = (setting: 'auto' | Language, browserLanguage: string): Language =>
  setting === 'auto' ? (browserLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en') : setting
