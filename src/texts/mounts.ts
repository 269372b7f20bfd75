import type { Text } from './text.ts'

/** The page about what is mounted in the user's OpenList: its frame. */
export const mountsTexts = {
  title: { en: 'OpenList', zh: 'OpenList 挂载' },
  lead: {
    en: 'Mount straight into your own OpenList, and keep it up to date.',
    zh: '直接挂载到自己的 OpenList，并随时更新。',
  },
  mount: { en: 'New mount', zh: '新建挂载' },
  mounts: { en: 'My mounts', zh: '我的挂载' },
  shares: { en: 'Many shares', zh: '批量分享' },
  servers: { en: 'Servers', zh: '服务器' },
  copied: { en: 'Copied', zh: '已复制' },
  private: {
    en: 'Mounting is not offered in private windows: servers and their tokens would have to be kept. Use a regular window, or copy the text from Mountlink’s window.',
    zh: '隐私窗口里不提供直接挂载，因为那样需要保存服务器和令牌。请在普通窗口使用，或在 Mountlink 窗口里复制文本。',
  },
} as const satisfies Record<string, Text>
