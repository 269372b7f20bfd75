/** Characters shown of a name: its end, with the number of an episode and the extension, counts most. */
const START = 38
const END = 20

/** @returns a name that is too long for the menu without its middle */
export function shortenName(name: string): string {
  const characters = Array.from(name)
  if (characters.length <= START + END) return name
  return `${characters.slice(0, START - 1).join('')}…${characters.slice(-END).join('')}`
}
