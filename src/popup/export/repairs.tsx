import type { JSX } from 'preact'
import type { Made } from '../../press/index.ts'
import { findingTexts, repairsTexts, repairTexts } from '../../texts/index.ts'
import { Icon, t, tell } from '../../ui/index.ts'

/** The names that OpenList could not keep, and what became of them. */
export const Repairs = ({ repairs }: Pick<Made, 'repairs'>): JSX.Element => (
  <details class="finding">
    <summary>
      <Icon name="rename" />
      <span>{t(repairsTexts.count, { n: repairs.count })}</span>
      <Icon name="down" size={14} />
    </summary>
    <ul>
      {repairs.first.map(({ path, from, to, reason }) => (
        <li key={`${path}/${to}`} title={path}>
          <s dir="auto">{from}</s> → <b dir="auto">{to}</b> <small>{tell(repairTexts[reason])}</small>
        </li>
      ))}
      {repairs.count > repairs.first.length && (
        <li>{t(findingTexts.andMore, { n: repairs.count - repairs.first.length })}</li>
      )}
    </ul>
  </details>
)
