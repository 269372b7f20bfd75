import type { RepairedName } from './name-rule.ts'

/**
 * Makes the names of one folder differ: of two equal ones OpenList opens only the first. Case counts, as it does there.
 * Names that need no repair keep theirs, the first of equals before the later ones; the others give way with
 * ` (2)`, ` (3)` … before the extension. The same list gives the same names.
 * @param wanted the folder's names, in the order of the file ids
 */
export const uniqueNames = (
  wanted: readonly (RepairedName & { readonly folder: boolean })[],
): readonly RepairedName[] => {
  const taken = new Set<string>()
  if (wanted.every(({ name, reason }) => reason === null && taken.size !== taken.add(name).size)) return wanted
  taken.clear()
  const kept = wanted.map(({ name, reason }) => {
    if (reason !== null || taken.has(name)) return false
    taken.add(name)
    return true
  })
  const nextNumber = new Map<string, number>()
  return wanted.map((want, index) => {
    if (kept[index]) return want
    let { name } = want
    if (taken.has(name)) {
      const key = `${want.folder ? '/' : ''}${name}`
      let number = nextNumber.get(key) ?? 2
      while (taken.has((name = withNumber(want, number)))) number++
      nextNumber.set(key, number + 1)
    }
    taken.add(name)
    return { name, reason: want.reason ?? 'same-name' }
  })
}

const withNumber = (of: { readonly name: string; readonly folder: boolean }, number: number): string => {
  const dot = of.folder ? -1 : of.name.search(/(?<=.)\.[^.\s]{1,16}$/su)
  return dot === -1
    ? `${of.name} (${String(number)})`
    : `${of.name.slice(0, dot)} (${String(number)})${of.name.slice(dot)}`
}
