import { directLink, switchSpace } from './api.ts'
import { dialog, toast } from './dialog.ts'
import { button, element } from './dom.ts'
import { tell } from './listing.ts'
import { type MenuItem, openMenu } from './menu.ts'
import { moveDialog } from './move-dialog.ts'
import type { Row } from './wire.ts'

const showLink = async (row: Row): Promise<void> => {
  const url = await directLink(row.id)
  const text = element('input', { className: 'ant-input direct-url', value: url, readOnly: true })
  const copy = button('复制', 'ant-btn-primary', () => navigator.clipboard.writeText(url))
  dialog('获取直链链接', element('div', { className: 'line' }, text, copy))
}

const switchOne = async (row: Row, changed: () => unknown): Promise<void> => {
  await switchSpace(row.id, !row.linkSpace)
  toast(row.linkSpace ? '已禁用直链空间' : '已启用直链空间')
  changed()
}

const notHere = () => toast('这里没有这项功能')

/** Files have links, top-level folders a switch; other folders neither. */
const linkItems = (row: Row, changed: () => unknown): MenuItem[] => {
  if (!row.folder) return [{ text: '获取直链链接', click: () => showLink(row).catch(tell) }]
  const text = row.linkSpace ? '禁用直链空间' : '启用直链空间'
  return row.top ? [{ text, click: () => switchOne(row, changed).catch(tell) }] : []
}

/** The menu of one's own file or folder. @param changed called when the list is no longer true */
export const rowMenu = (row: Row, x: number, y: number, changed: () => unknown): void =>
  openMenu(x, y, [
    ...['分享', '下载'].map((text) => ({ text, click: notHere })),
    { text: '移动到', click: moveDialog },
    ...['重命名', '删除'].map((text) => ({ text, click: notHere })),
    ...linkItems(row, changed),
  ])
