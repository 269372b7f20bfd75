import { button, element } from './dom.ts'

/** Shows a sentence for three seconds. */
export const toast = (text: string): void => {
  const shown = element('div', { className: 'ant-message', textContent: text })
  document.body.append(shown)
  setTimeout(() => shown.remove(), 3000)
}

/** Opens a dialog over the page. */
export const dialog = (
  title: string,
  content: Node,
  done: { text: string; click: () => unknown } | null = null,
): void => {
  const mask = element('div', { className: 'ant-modal-wrap' })
  const buttons = element(
    'footer',
    {},
    button('关闭', '', () => mask.remove()),
    done ? button(done.text, 'ant-btn-primary', done.click) : null,
  )
  const box = element('div', { className: 'ant-modal' }, element('h3', { textContent: title }), content, buttons)
  mask.append(box)
  document.body.append(mask)
}
