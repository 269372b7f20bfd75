import type { Text } from './text.ts'

/** What is different in private windows. */
export const privateTexts = {
  apart: {
    en: 'Private window: nothing is written to disk. Mountlink knows only what the open 123pan tabs of private windows have loaded, and works only while this window is open.',
    zh: '隐私窗口：不会写入磁盘。这里只有隐私窗口中已打开的 123 云盘页面加载过的内容，关闭本窗口后任务也会停止。',
  },
  settings: {
    en: 'This is a private window: keys and settings that you enter here are forgotten when the last private window closes. Keys of your other windows are not used here.',
    zh: '当前是隐私窗口：在这里填写的密钥和设置，会在最后一个隐私窗口关闭后清除；普通窗口里的密钥在这里不会用到。',
  },
  hosts: {
    en: 'Addresses are added in a regular window: the browser writes down which it allows.',
    zh: '请在普通窗口里添加网址：允许访问哪些网址，浏览器会保存下来。',
  },
  noActs: {
    en: 'In a private window of Firefox, copy from the Mountlink window.',
    zh: '在 Firefox 隐私窗口里，请打开 Mountlink 的窗口来复制。',
  },
} as const satisfies Record<string, Text>
