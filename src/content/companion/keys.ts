/**
 * Where a key leads in a menu, as menus do (ARIA Authoring Practices).
 * @param at the item that has the focus, -1 for none
 * @param words the items' words
 * @returns the item to go to; null for a key that leads nowhere
 */
export function nextItem(key: string, at: number, words: readonly string[]): number | null {
  const { length } = words
  if (key === 'ArrowDown') return (at + 1) % length
  if (key === 'ArrowUp') return (Math.max(at, 0) + length - 1) % length
  if (key === 'Home') return 0
  if (key === 'End') return length - 1
  if (!/^\S$/u.test(key)) return null
  const letter = key.toLowerCase()
  const after = words.map((_, step) => (at + 1 + step) % length)
  return after.find((index) => words[index]?.toLowerCase().startsWith(letter)) ?? null
}
