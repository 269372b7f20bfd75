/**
 * Takes from before what is the same now, so that it is not drawn anew: of a thousand lines a keystroke changes one.
 * @param before plain data, as `now`
 */
export const keepSame = <T>(before: readonly T[], now: readonly T[]): readonly T[] =>
  now.map((each, at) => {
    const old = before[at]
    return old !== undefined && JSON.stringify(old) === JSON.stringify(each) ? old : each
  })
