import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { listTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'
import { drive, folder } from '../state/drive.ts'
import { enter, goUp } from '../state/go.ts'
import { listBelow, listFolder } from '../state/job.ts'
import { selection, toggle } from '../state/picks.ts'
import { active, filtering, hits, rows, setOpen } from '../state/view.ts'
import { Head } from './head.tsx'
import { moveFor } from './keys.ts'
import { Pending, RowLine, rowId } from './row.tsx'
import { focusSearch, searchOrList } from './search-box.tsx'
import { ROW_HEIGHT, useRows } from './use-rows.ts'

/** The list: one stop for Tab, then arrows; only the rows in sight are in the document. */
export function Tree(): JSX.Element | null {
  const box = useRef<HTMLDivElement>(null)
  const all = rows.value
  const { from, to, scrollTo } = useRows(all.length, box)
  const at = Math.min(active.value, Math.max(0, all.length - 1))
  useEffect(() => scrollTo(0), [folder.value.id])
  const now = drive.value
  const picks = selection.value
  if (!now || !picks) return null

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const page = Math.floor((box.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1
    const move = moveFor(event.key, all, at, page)
    if (!move) return
    if (move.do === 'leave' && !filtering.peek()) return
    event.preventDefault()
    if (move.do === 'go') {
      active.value = move.to
      scrollTo(move.to)
    } else if (move.do === 'open' || move.do === 'close') setOpen(move.id, move.do === 'open')
    else if (move.do === 'pick') toggle(move.id)
    else if (move.do === 'enter') enter(move.id)
    else if (move.do === 'list') void listFolder(move.id)
    else if (move.do === 'list-below') void listBelow([move.id])
    else if (move.do === 'up') goUp()
    else if (move.do === 'search') focusSearch()
    else searchOrList()
  }

  return (
    <div
      class={hits.value ? 'grid found' : 'grid'}
      role="treegrid"
      aria-label={t(listTexts.list)}
      aria-rowcount={all.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={all.length > 0 ? rowId(at) : undefined}
      tabIndex={0}
      ref={box}
      onKeyDown={onKeyDown}
    >
      <Head />
      <div role="rowgroup" class="rows" style={{ height: `${all.length * ROW_HEIGHT}px` }}>
        {Array.from({ length: to - from }, (_, offset) => from + offset).map((index) => {
          const row = all.at(index)
          if (!row) return <Pending key={`pending ${index}`} index={index} active={index === at} />
          return (
            <RowLine
              key={row.entry.id}
              drive={now}
              row={row}
              index={index}
              tick={picks.stateOf(row.entry.id)}
              active={index === at}
              hitsBelow={hits.value ? folder.value.id : null}
              onPoint={() => {
                active.value = index
              }}
            />
          )
        })}
      </div>
    </div>
  )
}
