import type { JSX } from 'preact'
import { formatTime } from '../../core/index.ts'
import type { Warning } from '../../export/index.ts'
import type { Made } from '../../press/index.ts'
import { findingTexts, warningTexts } from '../../texts/index.ts'
import { Icon, nameSome, t, tell } from '../../ui/index.ts'
import { LinkSources } from './link-sources.tsx'
import { Repairs } from './repairs.tsx'

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** Where money or the key is at stake, the warning must not be overlooked. */
const COSTLY: ReadonlySet<Warning> = new Set(['unauthenticated', 'carries-key'])

/** What to know of an export that has been made. */
export const MadeFindings = ({
  made,
  made: { expiresAt, repairs, strangers, warnings },
}: {
  readonly made: Made
}): JSX.Element => (
  <>
    <LinkSources made={made} />
    {strangers.count > 0 && (
      <p class="finding warn strong">
        <Icon name="warning" />
        <span>{t(findingTexts.strangers, { list: listed(strangers) })}</span>
      </p>
    )}
    {expiresAt !== null && (
      <p class="finding">
        <Icon name="clock" />
        <span>{t(findingTexts.validUntil, { time: formatTime(expiresAt, zone) })}</span>
      </p>
    )}
    {warnings
      .filter((warning) => !COSTLY.has(warning))
      .map((warning) => (
        <WarningLine key={warning} warning={warning} look="" />
      ))}
    {repairs.count > 0 && <Repairs repairs={repairs} />}
  </>
)

/** Warnings that stand above all else that is said of an export, and above the list of its storages. */
export const CostlyWarnings = ({ made: { warnings } }: { readonly made: Made }): JSX.Element => (
  <>
    {warnings
      .filter((warning) => COSTLY.has(warning))
      .map((warning) => (
        <WarningLine key={warning} warning={warning} look="strong" />
      ))}
  </>
)

const WarningLine = ({ warning, look }: { readonly warning: Warning; readonly look: '' | 'strong' }): JSX.Element => (
  <p class={`finding warn ${look}`}>
    <Icon name={warning === 'carries-key' || warning === 'no-key' ? 'key' : 'warning'} />
    <span>{tell(warningTexts[warning])}</span>
  </p>
)

/** Hosts that are named. */
const NAMED = 5

const listed = ({ first, count }: Made['strangers']): string => nameSome(first.slice(0, NAMED), count > NAMED)
