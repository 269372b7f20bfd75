import type { Text } from './text.ts'

/** Which pages of 123pan's may be read: what the browser allows, and addresses that the user adds. */
export const accessTexts = {
  noAccessTitle: { en: 'Mountlink may not read this page', zh: '浏览器没有允许读取这个页面' },
  noAccess: {
    en: 'The browser does not let Mountlink read 123pan’s pages. Allow it, and the tab is reloaded.',
    zh: 'Mountlink 没有访问 123 云盘页面的权限。允许之后会自动刷新页面。',
  },
  allow: { en: 'Allow access', zh: '允许访问' },
  offerHost: { en: 'This is 123pan at another address', zh: '这是 123 云盘的新地址' },

  panHosts: { en: 'Other 123pan addresses', zh: '其他 123 云盘地址' },
  panHostsLead: {
    en: 'Mountlink knows the usual addresses of 123pan. If 123pan has moved to one that it does not know yet, add it here.',
    zh: 'Mountlink 已内置 123 云盘的常用网址。如果 123 云盘换了新网址，可以在这里添加。',
  },
  panHostsNone: { en: 'None added.', zh: '还没有添加。' },
  panHostWarning: {
    en: 'Mountlink will read the pages there as it does on 123pan. Add only addresses that belong to 123pan.',
    zh: 'Mountlink 会像在 123 云盘上一样读取该网址的页面。请只添加 123 云盘官方的网址。',
  },
  panHostField: { en: 'Address', zh: '网址' },
  panHostHint: { en: 'https://www.…', zh: 'https://www.…' },
  panHostAdd: { en: 'Add address', zh: '添加网址' },
  panHostRemove: { en: 'Remove {host}', zh: '移除 {host}' },
  panHostAdded: { en: 'Added. Reload the tabs that show it.', zh: '已添加，请刷新已打开的页面。' },
  panHostNotAllowed: {
    en: 'The browser does not let Mountlink read it.',
    zh: '浏览器还没有允许访问这个网址。',
  },
  panHostBad: {
    en: 'This is not an address that can be added. Copy it from the browser’s address bar; it begins with https://.',
    zh: '这不是有效的网址，请从浏览器地址栏复制，以 https:// 开头。',
  },
  panHostListed: { en: 'Mountlink knows this address already.', zh: '这个网址已经内置，无需添加。' },
  panHostTaken: { en: 'This address is already in the list.', zh: '这个网址已经添加过了。' },
  panHostNever: {
    en: 'This is an address of direct links or of a login, where Mountlink must not read along.',
    zh: '这是直链或登录用的网址，Mountlink 不会读取这类页面。',
  },
  panHostRefused: {
    en: 'The browser was not allowed to let Mountlink read {host}, so it was not added.',
    zh: '没有在浏览器弹窗里允许访问 {host}，所以没有添加。',
  },
} as const satisfies Record<string, Text>
