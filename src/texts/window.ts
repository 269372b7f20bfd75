import type { Text } from './text.ts'

/** The popup, the tab and the panel as windows: how to get from one to the other, and what they keep. */
export const windowTexts = {
  asTab: { en: 'Open in a tab', zh: '在标签页中打开' },
  asPanel: { en: 'Open beside the page', zh: '在侧边栏中打开' },
  busy: { en: 'Possible again when the current task is done or stopped.', zh: '当前任务完成或停止后才能使用。' },
} as const satisfies Record<string, Text>

/** What the windows say now and then. */
export const windowNotes = {
  elsewhere: {
    en: 'Open a folder of your drive or a share on 123pan, and it shows here by itself.',
    zh: '在 123 云盘里打开一个文件夹或分享，这里会自动显示出来。',
  },
  notKept: {
    en: 'So many ticks cannot be kept: they are gone when this window closes.',
    zh: '勾选的项目太多，无法保留：关闭这个窗口后需要重新勾选。',
  },
  fetching: {
    en: '{n} {n|link is|links are} being fetched from 123pan.',
    zh: '正在从 123 云盘获取 {n} 个直链。',
  },
} as const satisfies Record<string, Text>
