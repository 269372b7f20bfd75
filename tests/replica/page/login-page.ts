import { button, element, root } from './dom.ts'
import { logIn, type Person, people } from './session.ts'

const enter = (person: Person, next: string): void => {
  logIn(person.token)
  location.replace(next)
}

/** Stands in for the real login: choose who you are. `?uid=…&next=/…` logs in at once. */
export const loginPage = async (): Promise<void> => {
  const query = new URLSearchParams(location.search)
  const next = query.get('next') ?? '/'
  const all = await people()
  const chosen = all.find(({ uid }) => uid === query.get('uid'))
  if (chosen) return enter(chosen, next)
  const buttons = all.map((person) =>
    button(`${person.nickname}（${person.uid}）`, 'ant-btn-primary', () => enter(person, next)),
  )
  root().replaceChildren(
    element('section', { className: 'card login' }, element('h2', { textContent: '登录 123云盘' }), ...buttons),
  )
}
