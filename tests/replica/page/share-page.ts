import { listShare, shareInfo } from './api.ts'
import { breadcrumb, type Step } from './breadcrumb.ts'
import { button, element } from './dom.ts'
import { layout, showAccount } from './layout.ts'
import { PagedList, tell } from './listing.ts'
import { toast } from './dialog.ts'
import { Table } from './table.ts'
import { field, type Listing, listingOf, parsed, Refused, unwrap } from './wire.ts'

const WRONG_PASSWORD = 5103

/** A share: sub-folders open without a change of the address. */
export const sharePage = (key: string, password: string): void => {
  let steps: readonly Step[] = []
  const title = element('h2', { className: 'share-title', textContent: '分享的文件' })
  const crumbs = element('div')
  const table = new Table({
    open: (row) => row.folder && go([...steps, row]),
    menu: null,
    more: () => void list.more().catch(tell),
    sort: () => toast('分享页不支持排序'),
  })
  const list = new PagedList(table)

  const go = (to: readonly Step[]): void => {
    steps = to
    crumbs.replaceChildren(breadcrumb('全部文件', steps, go))
    list.start((page) => listShare(key, password, steps.at(-1)?.id ?? 0, page)).catch(tell)
  }

  const askPassword = (): void => {
    const input = element('input', { className: 'ant-input password', placeholder: '请输入提取码', maxLength: 8 })
    const submit = async (): Promise<void> => {
      const first = await listShare(key, input.value, 0, 1)
      password = input.value
      open(first)
    }
    const text = element('p', { textContent: '该分享需要提取码' })
    const line = element(
      'div',
      { className: 'line' },
      input,
      button('提取文件', 'ant-btn-primary', () => submit().catch(tell)),
    )
    layout('', [title, element('div', { className: 'empty' }, text, line)], () => undefined)
  }

  const open = (first: Listing): void => {
    layout('', [title, crumbs, table.node], () => undefined)
    crumbs.replaceChildren(breadcrumb('全部文件', [], go))
    const load = (page: number) => (page === 1 ? Promise.resolve(first) : listShare(key, password, 0, page))
    list.start(load).catch(tell)
  }

  const refused = (error: unknown): void => {
    if (error instanceof Refused && error.code === WRONG_PASSWORD) return askPassword()
    const text = error instanceof Error ? error.message : '打开失败'
    layout('', [title, element('div', { className: 'empty', textContent: text })], () => undefined)
  }

  void showAccount()
  void shareInfo(key).then(
    (info) =>
      (title.textContent = `${String(field(info, 'UserNickName'))} 分享的：${String(field(info, 'ShareName'))}`),
    () => undefined,
  )
  void firstRequests.list?.then((text) => open(listingOf(unwrap(parsed(text))))).catch(refused)
}
