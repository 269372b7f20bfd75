/** What a toast says. */
export interface Toast {
  /** How it went: its colour. */
  readonly tone: 'good' | 'part' | 'bad'
  readonly title: string
  /** One line each. */
  readonly notes: readonly string[]
  /** BCP 47, for those who hear it. */
  readonly language: string
  /** 'auto': as the system has it. */
  readonly theme: 'auto' | 'light' | 'dark'
  /** How long it stays, milliseconds. */
  readonly stays: number
}

/**
 * Says something for a while at the lower edge of a page, in place of what was said before. It is sent into the tab as
 * text (`scripting.executeScript`), so it refers to nothing outside itself. The page's styles and listeners do not reach
 * into it: it is in a closed shadow root, in the top layer, and takes no clicks. It is styled property by property, since
 * a page's policy may forbid style sheets.
 */
export function showToast({ tone, title, notes, language, theme, stays }: Toast): void {
  // The isolated world's own global: the page sees nothing of it.
  const world = globalThis as typeof globalThis & { mountlinkToast?: HTMLElement }
  world.mountlinkToast?.remove()

  const host = document.createElement('div')
  const box = document.createElement('div')
  const heading = document.createElement('div')
  const dark = theme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
  const colours = { good: ['#0a7c70', '#2fc7ae'], part: ['#c98a1b', '#f0bd68'], bad: ['#b3261e', '#ff9b91'] } as const
  const style = (element: HTMLElement, rules: Readonly<Record<string, string>>): void => {
    // The page may have rules of its own for every `div`.
    for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, 'important')
  }
  style(host, {
    all: 'initial',
    position: 'fixed',
    inset: 'auto 0 24px 0',
    margin: '0 auto',
    width: 'fit-content',
    'max-width': 'min(460px, calc(100vw - 32px))',
    padding: '0',
    border: '0',
    background: 'transparent',
    overflow: 'visible',
    'pointer-events': 'none',
    'z-index': '2147483647',
  })
  style(box, {
    'box-sizing': 'border-box',
    padding: '10px 14px',
    'border-radius': '8px',
    'border-inline-start': `4px solid ${dark ? colours[tone][1] : colours[tone][0]}`,
    background: dark ? '#212d2b' : '#ffffff',
    color: dark ? '#e6efed' : '#132322',
    'box-shadow': '0 6px 24px rgb(0 0 0 / 28%), 0 0 0 1px rgb(128 128 128 / 30%)',
    font: '14px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
    'overflow-wrap': 'anywhere',
  })
  style(heading, { 'font-weight': '600' })
  box.setAttribute('role', 'status')
  box.lang = language
  host.attachShadow({ mode: 'closed' }).append(box)
  document.documentElement.append(host)
  world.mountlinkToast = host
  // Chrome knows popovers from 114 on.
  if ('showPopover' in host) {
    host.popover = 'manual'
    host.showPopover()
  }

  // Said aloud only where it is new in a status that is there already.
  requestAnimationFrame(() => {
    heading.textContent = title
    box.append(heading)
    for (const note of notes) {
      const line = document.createElement('div')
      line.textContent = note
      box.append(line)
    }
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches)
      box.animate({ opacity: [0, 1], transform: ['translateY(8px)', 'none'] }, { duration: 150, easing: 'ease-out' })
  })
  setTimeout(() => host.remove(), stays)
}
