import type { JSX } from 'preact'
import { uidOf } from '../../core/index.ts'
import type { Shape } from '../../export/index.ts'
import { exportTexts, formatTexts, type Text } from '../../texts/index.ts'
import { gap, Icon, t, tell } from '../../ui/index.ts'
import { later } from '../later.tsx'
import { format, shape } from '../state/choice.ts'
import { drive } from '../state/drive.ts'
import { outcome } from '../state/outcome.ts'
import { counts } from '../state/counts.ts'
import { linksFirst, missingCount } from './links-first.ts'

const MadeFindings = later((all) => all.MadeFindings)
const Missing = later((all) => all.Missing)

/** What the user should know before copying: what is missing, what was changed, how long it lasts, how it is used. */
export function Findings(): JSX.Element {
  const now = outcome.value
  return (
    <div class="findings">
      {now && missingCount(now) > 0 && !linksFirst(now) && <Missing now={now} />}
      {now?.kind === 'made' && <MadeFindings made={now.made} />}
      <WholeFolder />
      <Advice />
    </div>
  )
}

/** Said where something is picked that the format does not take. */
function WholeFolder(): JSX.Element | null {
  if (format.value?.takes !== 'folder' || counts.value.pickedFiles === 0) return null
  return (
    <p class="finding warn">
      <Icon name="folder" />
      <span>
        {t(exportTexts.wholeFolder)}
        {format.value.id === 'folder-id' && gap() + t(exportTexts.otherFormat)}
      </span>
    </p>
  )
}

/** How what comes out is used; the first line is always in sight. */
function Advice(): JSX.Element | null {
  const now = format.value
  const advice: Partial<Record<Shape, readonly Text[]>> = now ? formatTexts[now.id].advice : {}
  const [first, ...others] = advice[shape.value] ?? []
  if (!first) return null
  const gaps = { uid: (drive.value && uidOf(drive.value.space)) ?? '' }
  return (
    <details class="finding calm" open={now?.takes === 'folder'}>
      <summary>
        <Icon name="info" />
        <span>{tell(first, gaps)}</span>
        {others.length > 0 && <Icon name="down" size={14} />}
      </summary>
      <ul>
        {others.map((text) => (
          <li key={text.en}>{tell(text)}</li>
        ))}
      </ul>
    </details>
  )
}
