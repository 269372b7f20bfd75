import { computed, effect, signal } from '@preact/signals'
import { browser, DEFAULT_SETTINGS, onSettings, readSettings, type Settings } from '../platform/index.ts'
import { type Gaps, type GapsOf, type Language, languageFor, say, type Text } from '../texts/index.ts'
import { keepLook, keptLook, showTheme } from './look.ts'

/** The settings as they stand; every context of the extension sees a change at once. Until they are read only language and theme are right. */
export const settings = signal<Settings>({ ...DEFAULT_SETTINGS, ...keptLook() })

/** Keeps theme and language in step with the settings from now on, and reads those. */
export async function startSettings(): Promise<void> {
  effect(() => {
    keepLook(settings.value)
    showTheme(settings.value.theme)
    document.documentElement.lang = language()
  })
  onSettings((changed) => {
    settings.value = changed
  })
  settings.value = await readSettings()
}

const languageNow = computed(() => languageFor(settings.value.language, browser.i18n.getUILanguage()))

/** The language in use. Read inside a component it keeps the component up to date. */
export const language = (): Language => languageNow.value

/** A text in the language in use; the compiler asks for just the gaps that the text has. */
export const t = <const T extends Text>(
  text: T,
  ...[gaps]: [keyof GapsOf<T>] extends [never] ? [] : [GapsOf<T>]
): string => say(text, language(), gaps)

/** What stands between two sentences: nothing in Chinese. */
export const gap = (): string => (language() === 'en' ? ' ' : '')

/** As `t`, for a text chosen at run time: its gaps are not known to the compiler. */
export const tell = (text: Text, gaps?: Gaps): string => say(text, language(), gaps)
