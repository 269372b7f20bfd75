import type { JSX } from 'preact'
import { fileTypeOf, formatSize, formatTime, type Tick } from '../../core/index.ts'
import { listTexts } from '../../texts/index.ts'
import { CheckBox, Icon, IconButton, t } from '../../ui/index.ts'
import type { Drive } from '../state/drive.ts'
import { enter } from '../state/go.ts'
import { listBelow, unlessBusy } from '../state/job.ts'
import { toggle } from '../state/picks.ts'
import { setOpen } from '../state/view.ts'
import { KnownMark } from './known-mark.tsx'
import { folderPath } from './folder-path.ts'
import { ROW_HEIGHT } from './use-rows.ts'
import type { Row } from './rows.ts'
import { splitName } from './split-name.ts'

interface RowProps {
  readonly drive: Drive
  readonly row: Row
  readonly index: number
  readonly tick: Tick
  readonly active: boolean
  /** In a search: a line says in which folder it lies, from this one on. */
  readonly hitsBelow: number | null
  readonly onPoint: () => void
}

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

export const rowId = (index: number): string => `row-${index}`

/** A click on a folder opens or closes it, on a file picks it: the whole line is the target. */
export function RowLine({ drive, row, index, tick, active, hitsBelow, onPoint }: RowProps): JSX.Element {
  const { entry, level, open } = row
  const time = formatTime(entry.modified, zone)
  const act = (): void => {
    onPoint()
    if (!entry.folder) toggle(entry.id)
    else if (open === null) enter(entry.id)
    else setOpen(entry.id, !open)
  }
  return (
    <div
      id={rowId(index)}
      role="row"
      class={`row ${tick} ${active ? 'active' : ''} ${entry.blocked ? 'blocked' : ''}`}
      style={{ height: `${ROW_HEIGHT}px`, transform: `translateY(${index * ROW_HEIGHT}px)` }}
      aria-rowindex={index + 2}
      aria-level={level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={open ?? undefined}
      aria-selected={tick === 'all'}
      data-id={entry.id}
      onClick={act}
    >
      <span role="gridcell" class="name" style={{ paddingInlineStart: `${(level - 1) * 18}px` }}>
        <span class={`twist ${open ? 'open' : ''}`}>{open !== null && <Icon name="chevron" size={14} />}</span>
        <CheckBox
          inList
          checked={tick}
          label={t(listTexts.pick, { name: entry.name })}
          onToggle={(event) => {
            event.stopPropagation()
            onPoint()
            toggle(entry.id)
          }}
        />
        <Kind entry={entry} />
        <span class="words" title={entry.name}>
          <Name name={entry.name} />
          {hitsBelow !== null && <small dir="auto">{folderPath(drive.tree, hitsBelow, entry)}</small>}
        </span>
        {entry.folder && <KnownMark drive={drive} folder={entry.id} />}
        {entry.blocked && <span class="chip bad">{t(listTexts.blocked)}</span>}
        {entry.folder && <FolderActs folder={entry} />}
      </span>
      <span role="gridcell" class="size">
        {entry.folder ? '' : formatSize(entry.size)}
      </span>
      <span role="gridcell" class="time" title={time}>
        {time.slice(0, 10)}
      </span>
    </div>
  )
}

/** What can be done with a folder beside picking it; shown where the mouse or the keyboard is. */
function FolderActs({ folder: { id, name } }: { readonly folder: Row['entry'] }): JSX.Element {
  const on = (act: () => void) => (event: MouseEvent) => {
    event.stopPropagation()
    act()
  }
  return (
    <span class="acts">
      <IconButton
        icon="below"
        label={t(listTexts.listBelowOf, { name })}
        tabIndex={-1}
        {...unlessBusy()}
        onClick={on(() => void listBelow([id]))}
      />
      <IconButton icon="enter" label={t(listTexts.open, { name })} tabIndex={-1} onClick={on(() => enter(id))} />
    </span>
  )
}

/** In place of a line that has not been read from disk yet. */
export const Pending = ({ index, active }: Pick<RowProps, 'index' | 'active'>): JSX.Element => (
  <div
    id={rowId(index)}
    role="row"
    class={`row pending ${active ? 'active' : ''}`}
    style={{ height: `${ROW_HEIGHT}px`, transform: `translateY(${index * ROW_HEIGHT}px)` }}
    aria-rowindex={index + 2}
    aria-busy="true"
  >
    <span role="gridcell" class="name">
      <span class="bar" />
    </span>
  </div>
)

const Kind = ({ entry }: { readonly entry: Row['entry'] }): JSX.Element => {
  const kind = entry.folder ? 'folder' : fileTypeOf(entry)
  return <Icon name={kind} size={18} class={`kind ${kind}`} />
}

const Name = ({ name }: { readonly name: string }): JSX.Element => {
  const [stem, end] = splitName(name)
  return (
    <bdi class="whole">
      <span class="stem">{stem}</span>
      {end !== '' && <span class="end">{end}</span>}
    </bdi>
  )
}
