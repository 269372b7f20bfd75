import type { Settings } from '../platform/index.ts'

const systemIsDark = matchMedia('(prefers-color-scheme: dark)')

/**
 * Shows a theme and keeps the choice where `public/theme.js` can read it before the first paint
 * (`storage.local`, where the setting lives, answers too late for that).
 */
export function showTheme(choice: Settings['theme']): void {
  localStorage.setItem('theme', choice)
  const paint = (): void => {
    document.documentElement.dataset['theme'] = choice === 'auto' ? (systemIsDark.matches ? 'dark' : 'light') : choice
  }
  paint()
  systemIsDark.onchange = paint
}
