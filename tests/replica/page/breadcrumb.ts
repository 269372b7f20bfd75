import { element } from './dom.ts'

export interface Step {
  readonly id: number
  readonly name: string
}

/** The way from the top to the open folder; a click on a step goes there. */
export const breadcrumb = (top: string, steps: readonly Step[], go: (steps: readonly Step[]) => void): HTMLElement => {
  const links = [{ id: 0, name: top }, ...steps].map(({ name }, index) =>
    element('a', { textContent: name, onclick: () => go(steps.slice(0, index)) }),
  )
  return element('div', { className: 'ant-breadcrumb' }, ...links)
}
