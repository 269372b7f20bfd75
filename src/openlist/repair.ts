/** A name that OpenList could not keep as it is, and what stands in its place. */
export interface Repair {
  /** Path of the folder it stands in, names as printed, `/`-separated, '' at the top. */
  readonly path: string
  readonly from: string
  readonly to: string
  readonly reason: 'colon' | 'white-space' | 'line-break' | 'slash' | 'dots' | 'empty' | 'same-name' | 'character'
}
