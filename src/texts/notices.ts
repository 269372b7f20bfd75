import type { Text } from './text.ts'

/** What stands in the way, in place of the list or above it: loaded when it does. */
export const noticeTexts = {
  close: { en: 'Dismiss', zh: '关闭提示' },
  elsewhereTitle: { en: 'This tab is not 123pan', zh: '当前页面不是 123 云盘的文件页面' },
  elsewhere: {
    en: 'Open a folder of your drive or a share on 123pan, then click this icon again.',
    zh: '在 123 云盘里打开一个文件夹或分享，再点这个图标。',
  },
  openPan: { en: 'Open 123pan', zh: '打开 123 云盘' },
  reloadTitle: { en: 'Reload this page once', zh: '请刷新一次页面' },
  reloadWhy: {
    en: 'This page was open before Mountlink was installed or updated, so what it has loaded so far could not be seen.',
    zh: '这个页面在安装或更新 Mountlink 之前就打开了，之前加载的内容没能读到。',
  },
  reload: { en: 'Reload this tab', zh: '刷新页面' },
  nothingTitle: { en: 'Nothing to see on this page yet', zh: '这个页面还没有加载文件' },
  nothing: {
    en: 'Open a folder or a share in this tab. If one is open already, reload the page.',
    zh: '请在页面里打开一个文件夹或分享；如果已经打开了，刷新一下。',
  },
  loggedOutTitle: { en: 'You are not logged in to 123pan', zh: '还没有登录 123 云盘' },
  loggedOut: {
    en: 'Log in on the page, then open the folder you want. What was read before is kept.',
    zh: '请先在网页上登录，再打开要用的文件夹。之前读到的内容都还在。',
  },
  goToPage: { en: 'Back to the page', zh: '回到网页' },
  again: { en: 'Try again', zh: '重试' },
  lost: {
    en: '{n} {n|answer|answers} of the page could not be kept. Reload the page to see everything.',
    zh: '页面的 {n} 条数据没能保存下来，刷新页面可以重新读取。',
  },
  odd: {
    en: '{n} {n|entry|entries} of this folder could not be understood and {n|is|are} left out.',
    zh: '这个文件夹里有 {n} 项内容无法识别，没有列出来。',
  },
} as const satisfies Record<string, Text>
