import { effect, signal } from '@preact/signals'
import { browser, DEFAULT_SETTINGS, onSettings, readSettings } from '../platform/index.ts'
import { type Gaps, type GapsOf, type Language, languageFor, say, type Text } from '../texts/index.ts'
import { showTheme } from './theme.ts'

/** The settings as they stand; every context of the extension sees a change at once. */
export const settings = signal(DEFAULT_SETTINGS)

/** Reads the settings, then keeps language and theme in step with them. Await it before the first render. */
export async function startSettings(): Promise<void> {
  settings.value = await readSettings()
  onSettings((changed) => {
    settings.value = changed
  })
  effect(() => {
    showTheme(settings.value.theme)
    document.documentElement.lang = language()
  })
}

/** The language in use. Read inside a component it keeps the component up to date. */
export const language = (): Language => languageFor(settings.value.language, browser.i18n.getUILanguage())

/** A text in the language in use; the compiler asks for just the gaps that the text has. */
export const t = <const T extends Text>(
  text: T,
  ...[gaps]: [keyof GapsOf<T>] extends [never] ? [] : [GapsOf<T>]
): string => say(text, language(), gaps)

/** As `t`, for a text chosen at run time: its gaps are not known to the compiler. */
export const tell = (text: Text, gaps?: Gaps): string => say(text, language(), gaps)
