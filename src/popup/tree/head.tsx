import type { JSX } from 'preact'
import { listTexts } from '../../texts/index.ts'
import { CheckBox, t } from '../../ui/index.ts'
import { allTick, flipAll } from '../state/all-tick.ts'
import { hits } from '../state/view.ts'

/** The line above the rows; it stays when they scroll. */
export function Head(): JSX.Element {
  return (
    <div role="row" class="head" aria-rowindex={1}>
      <span role="columnheader" class="name">
        <CheckBox
          checked={allTick.value}
          label={hits.value ? t(listTexts.pickHits) : t(listTexts.pickAll)}
          onToggle={flipAll}
        />
        {t(listTexts.name)}
      </span>
      <span role="columnheader" class="size">
        {t(listTexts.size)}
      </span>
      <span role="columnheader" class="time">
        {t(listTexts.time)}
      </span>
    </div>
  )
}
