import type { JSX } from 'preact'
import { FILE_TYPES, type FileType } from '../../core/index.ts'
import { listTexts } from '../../texts/index.ts'
import { Icon, IconButton, t } from '../../ui/index.ts'
import { filter, narrow } from '../state/view.ts'

const FIELD = 'search'

export const focusSearch = (): void => document.getElementById(FIELD)?.focus()

export const focusList = (): void => document.querySelector<HTMLElement>('[role=treegrid]')?.focus()

/** Esc: first the search is cleared, then the list has the keyboard again. */
export function searchOrList(): void {
  if (filter.peek().text !== '' || filter.peek().type !== null) narrow({ text: '', type: null })
  focusList()
}

/** Search and type filter: both look at all that is known below the folder. */
export const SearchBox = (): JSX.Element => (
  <div class="search-box" role="search">
    <label class="field">
      <Icon name="search" />
      <input
        id={FIELD}
        type="text"
        placeholder={t(listTexts.search)}
        aria-label={t(listTexts.searchKey)}
        title={t(listTexts.searchKey)}
        value={filter.value.text}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => narrow({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'Enter') focusList()
          else if (event.key === 'Escape' && filter.peek().text !== '') searchOrList()
          else return
          event.preventDefault()
        }}
      />
      {filter.value.text !== '' ? (
        <IconButton icon="close" label={t(listTexts.clearSearch)} onClick={() => narrow({ text: '' })} />
      ) : (
        <kbd aria-hidden="true">/</kbd>
      )}
    </label>
    <select
      aria-label={t(listTexts.type)}
      value={filter.value.type ?? ''}
      class={filter.value.type ? 'set' : ''}
      onChange={(event) => {
        const { value } = event.currentTarget
        narrow({ type: FILE_TYPES.find((type) => type === value) ?? null })
      }}
    >
      <option value="">{t(listTexts.everyType)}</option>
      {FILE_TYPES.map((type) => (
        <option key={type} value={type}>
          {t(TYPE_NAMES[type])}
        </option>
      ))}
    </select>
  </div>
)

const TYPE_NAMES = listTexts satisfies Record<FileType, unknown>
