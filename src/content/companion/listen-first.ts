import type { OpenMenu } from './open-menu.ts'

interface Ears {
  /** The menu, if one is open. */
  readonly menu: () => OpenMenu | null
  /** A person has clicked something with the right button, or asked for its menu by the keyboard. */
  readonly pointAt: (event: MouseEvent, target: Element, byKeyboard: boolean) => void
  /** Something was clicked or changed by which rows may be ticked now. */
  readonly changed: (target: Element) => void
  readonly scrolled: () => void
  /** A person has turned to something else. */
  readonly left: () => void
}

/** What a person does to the menu: of all this the page hears nothing. */
const POINTER = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'touchstart',
  'touchend',
] as const
const KEYS = ['keydown', 'keyup', 'keypress'] as const
const FOCUS = ['focus', 'blur', 'focusin', 'focusout'] as const

/**
 * Listens before the page does: first of all listeners, on the window, on the way down. Only what a person does counts;
 * what a script has made up passes by.
 */
export function listenFirst({ menu, pointAt, changed, scrolled, left }: Ears): void {
  let lastByKeyboard = false
  const on = <Type extends keyof WindowEventMap>(type: Type, then: (event: WindowEventMap[Type]) => void): void =>
    addEventListener(type, (event) => event.isTrusted && then(event), { capture: true, passive: false })

  for (const type of POINTER)
    on(type, (event) => {
      lastByKeyboard = false
      const open = menu()
      if (open && event.target === open.host) {
        event.stopImmediatePropagation()
        // The keyboard stays where it was.
        if (type === 'mousedown') event.preventDefault()
        if (type === 'click' && event instanceof MouseEvent) open.click(event)
      } else if (type === 'pointerdown' || type === 'mousedown') left()
      else if (type === 'click' && event.target instanceof Element) changed(event.target)
    })

  for (const type of KEYS)
    on(type, (event) => {
      lastByKeyboard = true
      const open = menu()
      if (open?.focused) {
        event.stopImmediatePropagation()
        if (type === 'keydown' && open.key(event)) event.preventDefault()
      } else if (open && type === 'keydown' && event.key === 'Tab') {
        event.stopImmediatePropagation()
        event.preventDefault()
        open.focus()
      } else if (type === 'keydown' && event.key === 'Escape') left()
      else if (type === 'keyup' && event.target instanceof Element) changed(event.target)
    })

  on('contextmenu', (event) => {
    if (event.target === menu()?.host) {
      event.stopImmediatePropagation()
      event.preventDefault()
    } else if (event.target instanceof Element) pointAt(event, event.target, lastByKeyboard)
  })

  for (const type of FOCUS)
    on(type, (event) => {
      const host = menu()?.host
      if (host && (event.target === host || event.relatedTarget === host)) event.stopImmediatePropagation()
      else if (type === 'blur' && event.target === window) left()
    })

  on('change', ({ target }) => target instanceof Element && changed(target))
  on('scroll', ({ target }) => target !== menu()?.host && scrolled())
  on('resize', left)
}
