import { button, element } from './dom.ts'
import { layout, showAccount } from './layout.ts'
import { token } from './session.ts'
import { field } from './wire.ts'

/** Asks the replica's own address: the real page's calls are not known. */
const settings = async (change?: { on: boolean }): Promise<unknown> => {
  const headers = { Authorization: `Bearer ${token()}` }
  const response = await fetch(
    '/__direct-link',
    change ? { method: 'PUT', headers, body: JSON.stringify(change) } : { headers },
  )
  return response.ok ? response.json() : null
}

const line = (label: string, ...content: Node[]): HTMLElement =>
  element('div', { className: 'setting' }, element('label', { textContent: label }), ...content)

/** `/DirectLink`: the key and the switch of direct-link authentication. */
export const directLinkPage = (): void => {
  const box = element('section', { className: 'card' })
  const draw = (answer: unknown): void => {
    if (answer === null) return box.replaceChildren(element('p', { textContent: '请先登录' }))
    const on = field(answer, 'on') === true
    const toggle = button(on ? '已开启' : '已关闭', `switch ${on ? 'on' : ''}`, async () =>
      draw(await settings({ on: !on })),
    )
    const key = element('code', { className: 'private-key', textContent: String(field(answer, 'key')) })
    const uid = element('code', { className: 'uid', textContent: String(field(answer, 'uid')) })
    box.replaceChildren(
      element('h2', { textContent: '直链鉴权' }),
      line('账号 ID', uid),
      line('URL 鉴权', toggle),
      line('鉴权密钥', key),
      element('p', { textContent: '开启后，直链必须带有有效的鉴权参数才能访问。' }),
    )
  }
  const show = async () => draw(await settings())
  layout('直链管理', [box], show)
  void showAccount()
  void show()
}
