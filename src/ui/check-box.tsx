import type { JSX } from 'preact'
import { Icon } from './icon.tsx'

/** 'some' is what a folder shows of which only a part is picked. */
export type Checked = 'all' | 'some' | 'none'

interface CheckBoxProps {
  readonly checked: Checked
  readonly label: string
  readonly onToggle: (event: MouseEvent) => void
  /** Out of the Tab order: inside a list that has the keyboard itself. */
  readonly inList?: boolean
  readonly disabled?: boolean
}

const ARIA = { all: 'true', some: 'mixed', none: 'false' } as const

/** A box with three states. */
export const CheckBox = ({ checked, label, onToggle, inList, disabled }: CheckBoxProps): JSX.Element => (
  <button
    type="button"
    role="checkbox"
    class={`check-box ${checked}`}
    aria-checked={ARIA[checked]}
    aria-label={label}
    tabIndex={inList ? -1 : 0}
    disabled={disabled}
    onClick={onToggle}
  >
    {checked !== 'none' && <Icon name={checked === 'all' ? 'check' : 'minus'} size={14} />}
  </button>
)
