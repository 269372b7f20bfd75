import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { exportTexts, formatTexts } from '../../texts/index.ts'
import { Icon, t, tell } from '../../ui/index.ts'
import { chosenFormat, format, formats, usualFormat } from '../state/choice.ts'

/** Milliseconds in which typed letters count as one word. */
const TYPING = 600

/** The format switch: closed it shows the format chosen, open all of them, each with what it is for. */
export function FormatPicker(): JSX.Element | null {
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLUListElement>(null)
  const typed = useRef({ text: '', at: 0 })
  const all = formats.value
  const now = format.value
  useLayoutEffect(() => {
    if (isOpen) box.current?.focus()
  }, [isOpen])
  if (!now) return null

  const show = (): void => {
    setAt(all.indexOf(now))
    setOpen(true)
  }
  const leave = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  const choose = (index: number): void => {
    chosenFormat.value = all[index]?.id ?? null
    leave()
  }
  const findTyped = (letter: string, time: number): void => {
    const text = (time - typed.current.at < TYPING ? typed.current.text : '') + letter.toLowerCase()
    typed.current = { text, at: time }
    const found = all.findIndex(({ id }) => tell(formatTexts[id].title).toLowerCase().startsWith(text))
    if (found !== -1) setAt(found)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event
    if (key === 'ArrowDown') setAt(Math.min(all.length - 1, at + 1))
    else if (key === 'ArrowUp') setAt(Math.max(0, at - 1))
    else if (key === 'Home') setAt(0)
    else if (key === 'End') setAt(all.length - 1)
    else if (key === 'Enter' || key === ' ') choose(at)
    else if (key === 'Escape') leave()
    else if (key.length === 1) findTyped(key, event.timeStamp)
    else return
    event.preventDefault()
  }

  return (
    <div class="format-picker">
      <button
        type="button"
        ref={button}
        class="format-now"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        data-format={now.id}
        onClick={() => (isOpen ? leave() : show())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || isOpen) return
          event.preventDefault()
          show()
        }}
      >
        <FormatWords id={now.id} />
        <Icon name="down" />
      </button>
      {isOpen && (
        <ul
          role="listbox"
          class="format-list"
          ref={box}
          tabIndex={-1}
          aria-label={t(exportTexts.format)}
          aria-activedescendant={`format-${all[at]?.id ?? ''}`}
          onKeyDown={onKeyDown}
          // It stays open when the whole window loses the keyboard, as to a page that is looked at meanwhile.
          onBlur={() => document.hasFocus() && setOpen(false)}
        >
          {all.map(({ id }, index) => (
            <li
              key={id}
              id={`format-${id}`}
              role="option"
              data-format={id}
              aria-selected={id === now.id}
              class={index === at ? 'active' : ''}
              onMouseMove={() => setAt(index)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(index)}
            >
              <FormatWords id={id} />
              {id === now.id && <Icon name="check" />}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const FormatWords = ({ id }: { readonly id: keyof typeof formatTexts }): JSX.Element => (
  <span class="format-words">
    <b>
      {tell(formatTexts[id].title)}
      {id === usualFormat.value && <span class="chip good">{t(exportTexts.recommended)}</span>}
    </b>
    <small>{tell(formatTexts[id].purpose)}</small>
  </span>
)
