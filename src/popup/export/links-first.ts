import type { MissingFiles, Outcome } from '../../press/index.ts'

/** Whether nothing can be exported before links are got, which then is all there is to say. */
export const linksFirst = (now: Outcome): boolean =>
  now.kind === 'problem' && now.problem.code === 'all-missing' && missingCount(now) === askableCount(now)

/** How many picked files are not in the text. */
export const missingCount = ({ missing }: Pick<Outcome, 'missing'>): number =>
  missing.reduce((sum, { count }) => sum + count, 0)

/** Whether what is missing are links that nobody has asked for yet. */
export const notAsked = ({ problem }: MissingFiles): boolean => problem.code === 'link-not-asked'

const askableCount = ({ askable }: Outcome): number => askable.reduce((sum, { files }) => sum + files.length, 0)
