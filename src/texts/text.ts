/** One text in both languages, side by side, so that none can be missing. `{gap}` marks what is filled in. */
export interface Text {
  readonly en: string
  readonly zh: string
}

export type Language = 'zh-CN' | 'en'

export type Gaps = Readonly<Record<string, string | number>>

/**
 * @param text both wordings
 * @param language the one wanted
 * @param gaps what fills `{…}`; a gap without a value stays visible, so that tests find it
 */
export const say = (text: Text, language: Language, gaps: Gaps = {}): string =>
  (language === 'zh-CN' ? text.zh : text.en).replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    String(gaps[name] ?? whole),
  )

/**
 * @param setting the user's choice
 * @param browserLanguage a BCP 47 tag, as the browser gives it
 */
export const languageFor = (setting: 'auto' | Language, browserLanguage: string): Language =>
  setting === 'auto' ? (browserLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en') : setting
