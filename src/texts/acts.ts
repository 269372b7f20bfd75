import { rowActionTexts } from './companion.ts'
import type { Text } from './text.ts'

/** What the right-click menus and the keyboard do: the items, and the word on what came of it. */
export const actsTexts = {
  action: rowActionTexts,
  menuLink: { en: 'Copy this link, signed', zh: '签名并复制此链接' },
  menuSelection: { en: 'Copy the selected links, signed', zh: '签名并复制选中的链接' },
  menuTicked: { en: 'Copy signed links of the ticked files', zh: '复制已勾选文件的签名直链' },
  menuTextHere: { en: 'Sign the links selected on this page', zh: '签名此页面上选中的链接' },

  /** Of one file, by its name. */
  copiedOne: {
    'direct-links-signed': { en: 'Copied the signed direct link of {name}', zh: '已复制签名直链：{name}' },
    'direct-links': { en: 'Copied the direct link of {name}', zh: '已复制直链：{name}' },
    'url-tree-signed': { en: 'Copied the signed UrlTree line of {name}', zh: '已复制 UrlTree 行（已签名）：{name}' },
    'url-tree': { en: 'Copied the UrlTree line of {name}', zh: '已复制 UrlTree 行：{name}' },
    'pan123-link': { en: 'Copied the 123PanLink line of {name}', zh: '已复制 123PanLink 行：{name}' },
  },
  copiedAll: {
    'direct-links-signed': { en: 'Copied {n} signed direct links', zh: '已复制 {n} 个签名直链' },
    'direct-links': { en: 'Copied {n} direct links', zh: '已复制 {n} 个直链' },
    'url-tree-signed': { en: 'Copied {n} signed UrlTree lines', zh: '已复制 {n} 行 UrlTree（已签名）' },
    'url-tree': { en: 'Copied {n} UrlTree lines', zh: '已复制 {n} 行 UrlTree' },
    'pan123-link': { en: 'Copied {n} 123PanLink lines', zh: '已复制 {n} 行 123PanLink' },
  },
  copiedSome: {
    en: '{n} of {all} copied, pick the rest in Mountlink',
    zh: '共 {all} 项，已复制 {n} 项，其余请在 Mountlink 中选择',
  },
  copiedSomeLinks: { en: '{n} of {all} links signed and copied', zh: '共 {all} 个链接，已签名并复制 {n} 个' },
  copiedSigned: { en: 'Signed and copied {n} {n|link|links}', zh: '已签名并复制 {n} 个链接' },
  copiedId: { en: 'Copied the ID of {name}: {id}', zh: '已复制文件夹 ID：{id}（{name}）' },
  copiedIds: { en: 'Copied {n} folder IDs', zh: '已复制 {n} 个文件夹 ID' },
  topFolder: { en: 'the top folder', zh: '全部文件' },
  folderHere: { en: 'this folder', zh: '当前文件夹' },
  picked: { en: '{n} {n|entry|entries} picked in Mountlink', zh: '已在 Mountlink 中选中 {n} 项' },

  restLeftOut: {
    en: '{n} of {all} were looked at, pick the rest in Mountlink.',
    zh: '共勾选 {all} 项，只处理了 {n} 项，其余请在 Mountlink 中选择。',
  },

  worksUntil: { en: 'Works until {time}', zh: '有效期至 {time}' },
  anyone: {
    en: 'Not signed: where authentication is off, anyone can use it at your cost.',
    zh: '没有签名：如果关闭了鉴权，任何人都能用它消耗你的流量。',
  },
  stranger: {
    en: 'It leads to {list}, which is neither 123pan’s for this account nor confirmed by you.',
    zh: '链接指向 {list}，既不是 123 云盘给这个账号的域名，也不是你确认过的域名。',
  },
  repaired: {
    en: '{n} {n|name was|names were} changed, as OpenList could not keep {n|it|them}.',
    zh: '有 {n} 个名称 OpenList 无法使用，已自动调整。',
  },
  foldersLeftOut: {
    en: '{n} {n|folder is|folders are} not among them: pick {n|it|them} in Mountlink.',
    zh: '其中 {n} 个文件夹没有复制，请在 Mountlink 中选择。',
  },
  notHereLeftOut: {
    en: '{n} {n|entry is|entries are} not known in this account. Reload the page.',
    zh: '有 {n} 项不在这个账号里，或还没有读到，请刷新页面。',
  },
  tooManyToAsk: {
    en: '{n} links are not known yet: too many to ask for here. Get them in Mountlink.',
    zh: '还有 {n} 个直链没有获取，数量太多，请在 Mountlink 中获取。',
  },
  without: { en: '{n} without: {why}', zh: '{n} 个没有复制：{why}' },

  asking: { en: 'Asking 123pan for {n} {n|link|links}…', zh: '正在向 123 云盘获取 {n} 个直链…' },
  nothingCopied: { en: 'Nothing was copied', zh: '没有复制' },
  notHere: {
    en: 'This is not known in this account. Reload the page, then try again.',
    zh: '这一项不在这个账号里，或还没有读到。请刷新页面后再试。',
  },
  onlyFolders: {
    en: 'A folder has no link of its own. Pick it in Mountlink.',
    zh: '文件夹没有直链，请在 Mountlink 中选择。',
  },
  noRow: {
    en: 'Point at a file of the list, or tick some first.',
    zh: '请在列表里的文件上点右键，或先勾选文件。',
  },
  noShareLinks: {
    en: 'Files of a share have no direct links.',
    zh: '分享里的文件没有直链。',
  },
  notPan: {
    en: 'Open a folder or a share on 123pan first.',
    zh: '请先打开 123 云盘的文件夹或分享。',
  },
  nothingYet: {
    en: 'The page has not shown a folder yet. Reload it.',
    zh: '页面还没有加载文件夹，请刷新一下。',
  },
  noLinkInText: { en: 'There is no link in the selected text.', zh: '选中的文字里没有链接。' },
  notDirect: { en: 'This is not a direct link of 123pan’s.', zh: '这不是 123 云盘的直链。' },
  longText: {
    en: 'The selected text is too long: at most {n} characters are searched for links.',
    zh: '选中的文字太长，最多在 {n} 个字符中查找链接。',
  },
  manyLinks: {
    en: 'At most {n} links at a time are signed.',
    zh: '一次最多签名 {n} 个链接。',
  },
} as const satisfies Record<string, Text | Readonly<Record<string, Text>>>
