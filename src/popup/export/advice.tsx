import type { JSX } from 'preact'
import { uidOf } from '../../core/index.ts'
import type { Shape } from '../../export/index.ts'
import { findingTexts, adviceTexts, type Text } from '../../texts/index.ts'
import { gap, Icon, t, tell } from '../../ui/index.ts'
import { format, shape } from '../state/choice.ts'
import { counts } from '../state/counts.ts'
import { drive } from '../state/drive.ts'

/** What there is to know of the format chosen. */
export const Advice = (): JSX.Element => (
  <>
    <WholeFolder />
    <Use />
  </>
)

/** Said where something is picked that the format does not take. */
function WholeFolder(): JSX.Element | null {
  if (format.value?.takes !== 'folder' || counts.value.pickedFiles === 0) return null
  return (
    <p class="finding warn">
      <Icon name="folder" />
      <span>
        {t(findingTexts.wholeFolder)}
        {format.value.id === 'folder-id' && gap() + t(findingTexts.otherFormat)}
      </span>
    </p>
  )
}

/** How what comes out is used; the first line is always in sight. */
function Use(): JSX.Element | null {
  const now = format.value
  const advice: Partial<Record<Shape, readonly Text[]>> = now ? adviceTexts[now.id] : {}
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
