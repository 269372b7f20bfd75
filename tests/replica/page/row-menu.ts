import { directLink, switchSpace } from './api.ts'
import { dialog, toast } from './dialog.ts'
import { button, element } from './dom.ts'
import { tell } from './listing.ts'
import { openMenu } from './menu.ts'
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

/** The menu of one's own file or folder. @param changed called when the list is no longer true */
export const rowMenu = (row: Row, x: number, y: number, changed: () => unknown): void => {
  const space = row.linkSpace ? '禁用直链空间' : '启用直链空间'
  openMenu(x, y, [
    ...['分享', '下载'].map((text) => ({ text, click: notHere })),
    { text: '移动到', click: moveDialog },
    ...['重命名', '删除'].map((text) => ({ text, click: notHere })),
    row.folder
      ? { text: space, click: () => switchOne(row, changed).catch(tell) }
      : { text: '获取直链链接', click: () => showLink(row).catch(tell) },
  ])
}
