type Child = Node | string | null

/** Makes an element: properties as on the element, `data` for its data attributes. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] => {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children.filter((child) => child !== null))
  return made
}

export const button = (text: string, className: string, click: () => unknown): HTMLButtonElement =>
  element('button', {
    className: `ant-btn ${className}`,
    textContent: text,
    type: 'button',
    onclick: () => void click(),
  })

/** @throws Error when the document has no such element */
export const root = (): HTMLElement => {
  const found = document.getElementById('root')
  if (!found) throw new Error('no root')
  return found
}
