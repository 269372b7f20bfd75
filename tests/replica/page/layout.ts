import { userInfo } from './api.ts'
import { button, element, root } from './dom.ts'
import { sizeText } from './format.ts'
import { openMenu } from './menu.ts'
import { logIn, logOut, people, token } from './session.ts'
import { field } from './wire.ts'

const account = element('div', { className: 'account' })
const space = element('div', { className: 'space' })

/** Asks who is logged in, and shows it; says nothing when that fails. */
export const showAccount = async (): Promise<void> => {
  const user = token() ? await userInfo().catch(() => null) : null
  account.replaceChildren(
    ...(user === null
      ? [button('登录 / 注册', 'ant-btn-primary', () => location.assign('/login'))]
      : [
          element('span', { className: 'nickname', textContent: String(field(user, 'Nickname')) }),
          element('span', { className: 'vip', textContent: String(field(user, 'Vip')) === 'true' ? 'VIP' : '' }),
        ]),
  )
  space.textContent =
    user === null
      ? ''
      : `已用 ${sizeText(Number(field(user, 'SpaceUsed')))} / ${sizeText(Number(field(user, 'SpacePermanent')))}`
}

/** Another person logs in, or nobody is, in this very document: the page starts anew without a reload. */
const accountMenu = async (x: number, y: number, changed: () => unknown): Promise<void> => {
  const others = (await people()).map(({ nickname, token }) => ({
    text: `切换到 ${nickname}`,
    click: () => logIn(token),
  }))
  const items = [...others, { text: '退出登录', click: logOut }]
  const then = (click: () => void) => () => {
    click()
    void showAccount()
    changed()
  }
  openMenu(
    x,
    y,
    items.map(({ text, click }) => ({ text, click: then(click) })),
  )
}

/**
 * Draws the frame around every page.
 * @param current which entry of the left side is lit
 * @param changed called when another account has logged in
 */
export const layout = (current: string, content: readonly Node[], changed: () => unknown): void => {
  account.onclick = (event) => {
    if (!token()) return
    // Else the click that opens the menu would also close it.
    event.stopPropagation()
    void accountMenu(event.clientX, event.clientY, changed)
  }
  const links = [
    ['全部文件', '/'],
    ['回收站', '/?bin=1'],
    ['直链管理', '/DirectLink'],
  ].map(([textContent = '', href = '']) =>
    element('a', { textContent, href, className: textContent === current ? 'current' : '' }),
  )
  const side = element(
    'nav',
    {},
    element('a', { className: 'logo', href: '/', textContent: '123云盘' }),
    ...links,
    space,
  )
  root().replaceChildren(side, element('main', {}, element('header', {}, element('div'), account), ...content))
}
