import type { Text } from './text.ts'

/** What can be done with rows of a 123pan page from outside our windows. */
export const rowActionTexts = {
  'signed-link': { en: 'Copy signed direct link', zh: '复制签名直链' },
  'direct-link': { en: 'Copy direct link', zh: '复制直链' },
  'url-tree-line': { en: 'Copy UrlTree line', zh: '复制 UrlTree 行' },
  'pan123-link-line': { en: 'Copy 123PanLink line', zh: '复制 123PanLink 行' },
  'folder-id': { en: 'Copy folder ID', zh: '复制文件夹 ID' },
  pick: { en: 'Pick in Mountlink', zh: '在 Mountlink 中选中' },
} as const satisfies Record<string, Text>

/** The menu beside the site's own. */
export const companionTexts = {
  several: { en: '{n} items', zh: '{n} 项' },
  some: { en: '{n} of {all} items', zh: '{all} 项中的 {n} 项' },
  disturbed: {
    en: 'Something on this page covers or changes this menu, so nothing was done. Use the Mountlink button in the toolbar.',
    zh: '页面上有内容遮住或改动了这个菜单，所以没有执行。请改用浏览器工具栏上的 Mountlink 图标。',
  },
} as const satisfies Record<string, Text>
