/** Characters of a name's end that always stay in sight: the number of an episode, the extension. */
const END = 14

/**
 * Where a long name may be cut: it loses its middle, not its end.
 * @returns the part that may be shortened, and the part that stays ('' of a short name)
 */
export function splitName(name: string): readonly [stem: string, end: string] {
  if (name.length <= 2 * END) return [name, '']
  const at = name.length - END
  // Not between the two halves of one character.
  const cut = /[\uDC00-\uDFFF]/.test(name.charAt(at)) ? at - 1 : at
  return [name.slice(0, cut), name.slice(cut)]
}
