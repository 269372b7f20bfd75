import { language } from './settings.ts'

/** @returns names as a sentence has them, in the language that is set. @param more whether there are others, not named */
export const nameSome = (names: readonly string[], more = false): string =>
  names.join(language() === 'en' ? ', ' : '、') + (more ? '…' : '')
