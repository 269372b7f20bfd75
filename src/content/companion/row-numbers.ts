/** Ids of 123pan's files have had seven digits and more; shorter numbers are rather positions in a list. */
const LIKELY = 1_000_000
/** Attributes whose numbers say how something looks. */
const LOOKS = /^(?:aria-|col|row(?!-key)|tab|size|width|height|max|min|step|span|start|border|x$|y$)/

/** An attribute, as far as it matters here. */
export interface Attribute {
  readonly name: string
  readonly value: string
}

/**
 * @param attributes of one element
 * @returns the whole numbers among their values that may be the id of a file, the likeliest first
 */
export const numbersIn = (attributes: readonly Attribute[]): readonly number[] =>
  attributes
    .filter(({ name, value }) => /^[1-9]\d{0,15}$/.test(value) && !LOOKS.test(name))
    .map(({ name, value }) => ({ id: Number(value), named: /key|id$/.test(name) }))
    .filter(({ id }) => Number.isSafeInteger(id))
    .toSorted((a, b) => Number(isLikely(b.id)) - Number(isLikely(a.id)) || Number(b.named) - Number(a.named))
    .map(({ id }) => id)

/** Whether a number looks like the id of a file, not like a position. */
export const isLikely = (id: number): boolean => id >= LIKELY
