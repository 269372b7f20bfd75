import type { JSX } from 'preact'
import { listTexts } from '../../texts/index.ts'
import { CheckBox, type Checked, t } from '../../ui/index.ts'
import { drive, folder } from '../state/drive.ts'
import { pickMany, selection } from '../state/picks.ts'
import { hits } from '../state/view.ts'

/** What the box above the list shows and does: all of the folder, or all that match. */
function useAll(): { readonly checked: Checked; readonly flip: () => void } {
  const picks = selection.value
  const top = folder.value.id
  const found = hits.value
  const empty = drive.value ? drive.value.tree.countOf(top) === 0 : true
  let checked: Checked = 'none'
  if (picks && found) {
    let some = false
    let all = found.size > 0
    for (const { id } of found) {
      const state = picks.stateOf(id)
      some ||= state !== 'none'
      all &&= state === 'all'
    }
    checked = all ? 'all' : some ? 'some' : 'none'
  } else if (picks && !empty) checked = picks.stateOf(top)
  const flip = (): void => pickMany(found ? [...found].map(({ id }) => id) : [top], checked !== 'all')
  return { checked, flip }
}

/** The line above the rows; it stays when they scroll. */
export function Head(): JSX.Element {
  const { checked, flip } = useAll()
  return (
    <div role="row" class="head" aria-rowindex={1}>
      <span role="columnheader" class="name">
        <CheckBox checked={checked} label={hits.value ? t(listTexts.pickHits) : t(listTexts.pickAll)} onToggle={flip} />
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
