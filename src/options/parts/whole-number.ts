/**
 * @param typed what a person enters as a number
 * @returns the whole number, or null for what is none or lies outside
 */
export function wholeNumber(typed: string, min: number, max: number): number | null {
  const text = typed.trim()
  if (!/^\d{1,9}$/.test(text)) return null
  const number = Number(text)
  return number >= min && number <= max ? number : null
}
