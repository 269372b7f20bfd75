/** Characters that a name is shortened to, and how many of them are its end. */
const MOST = 48
const END = 14

/** Line breaks and the like, and marks that turn the direction of what follows. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** @returns a name as it may stand in a sentence: of one line, not too long, and without power over the words around it */
export function nameInWords(name: string): string {
  const characters = Array.from(name.replaceAll(UNFIT, ' '))
  const short =
    characters.length <= MOST
      ? characters
      : [...characters.slice(0, MOST - END - 1), '…', ...characters.slice(characters.length - END)]
  // First Strong Isolate … Pop Directional Isolate.
  return `\u2068${short.join('')}\u2069`
}
