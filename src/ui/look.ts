import type { Settings } from '../platform/index.ts'

type Look = Pick<Settings, 'language' | 'theme'>

const LANGUAGES: readonly Look['language'][] = ['auto', 'zh-CN', 'en']
const THEMES: readonly Look['theme'][] = ['auto', 'light', 'dark']

const kept = <T extends string>(key: string, known: readonly T[]): T | undefined =>
  known.find((value) => value === localStorage.getItem(key))

/**
 * What of the settings the first frame needs, as last kept: `storage.local`, where they live, answers too late for
 * that. `public/theme.js` reads it too.
 */
export const keptLook = (): Look => ({
  language: kept('language', LANGUAGES) ?? 'auto',
  theme: kept('theme', THEMES) ?? 'auto',
})

export function keepLook({ language, theme }: Look): void {
  localStorage.setItem('language', language)
  localStorage.setItem('theme', theme)
}

const systemIsDark = matchMedia('(prefers-color-scheme: dark)')

/** Shows a theme. */
export function showTheme(choice: Settings['theme']): void {
  const paint = (): void => {
    document.documentElement.dataset['theme'] = choice === 'auto' ? (systemIsDark.matches ? 'dark' : 'light') : choice
  }
  paint()
  systemIsDark.onchange = paint
}
