import type { Text } from './text.ts'

/** The bar that tells what the background is doing for the user, and how that ended. */
export const jobTexts = {
  job: { en: 'What is being done', zh: '当前任务' },
  topFolder: { en: 'the top folder', zh: '根目录' },

  listingFolder: { en: 'Listing {name}', zh: '正在读取「{name}」' },
  listing: { en: 'Listing', zh: '正在读取' },
  gettingLinks: { en: 'Asking 123pan for direct links', zh: '正在向 123 云盘获取直链' },
  tooFast: {
    en: '123pan wants it slower. Going on soon.',
    zh: '123 云盘要求放慢速度，稍后自动继续。',
  },
  paused: { en: 'Paused', zh: '已暂停' },
  waiting: { en: 'Waiting for a 123pan tab', zh: '正在等待 123 云盘的标签页' },
  waitingOwn: {
    en: 'Open 123pan in this browser, logged in to the same account. The work then goes on by itself.',
    zh: '请在这个浏览器里打开 123 云盘，并登录同一个账号，之后会自动继续。',
  },
  waitingShare: {
    en: 'Open the share in a tab. The work then goes on by itself.',
    zh: '请在标签页里打开这个分享，之后会自动继续。',
  },
  openTab: { en: 'Go to 123pan', zh: '打开 123 云盘' },

  folders: { en: '{done} of {total} folders', zh: '文件夹 {done} / {total}' },
  foldersOpen: { en: '{done} {done|folder|folders}', zh: '{done} 个文件夹' },
  entries: { en: '{n} {n|entry|entries}', zh: '{n} 项' },
  links: { en: '{done} of {total} links', zh: '直链 {done} / {total}' },
  linksOpen: { en: '{done} {done|link|links}', zh: '{done} 个直链' },
  requests: { en: '{n} {n|request|requests}', zh: '已请求 {n} 次' },
  forecast: { en: '{time}, {n} {n|request|requests}', zh: '{time}，还需请求 {n} 次' },
  leftSoon: { en: 'less than a minute left', zh: '不到 1 分钟' },
  leftMinutes: { en: 'about {n} {n|minute|minutes} left', zh: '大约还要 {n} 分钟' },
  leftHours: { en: 'about {n} {n|hour|hours} left', zh: '大约还要 {n} 小时' },
  goesOn: {
    en: 'Goes on when this window is closed. Keep a 123pan tab open.',
    zh: '关闭这个窗口也会继续，请保留一个 123 云盘标签页。',
  },

  pause: { en: 'Pause', zh: '暂停' },
  resume: { en: 'Go on', zh: '继续' },
  stop: { en: 'Stop', zh: '停止' },

  doneList: {
    en: 'Done: {folders} {folders|folder|folders}, {entries} {entries|entry|entries}.',
    zh: '读取完成：{folders} 个文件夹，共 {entries} 项。',
  },
  doneLinks: { en: 'Done: {n} {n|link|links}.', zh: '获取完成：{n} 个直链。' },
  failedList: { en: 'Listing ended early.', zh: '读取中断了。' },
  failedLinks: { en: 'Getting links ended early.', zh: '获取直链中断了。' },
  short: {
    en: '123pan shows fewer entries than it counts in {n} {n|folder|folders}. Everything it shows is kept; list again later for the rest.',
    zh: '有 {n} 个文件夹没读全：123 云盘列出的比它统计的少。列出的都已保存，其余的可以稍后再读一次。',
  },
  shortRow: { en: '{known} of {total} in {name}', zh: '「{name}」：{known} / {total} 项' },
  findings: { en: '{n} {n|thing|things} to know', zh: '有 {n} 条提示' },
  andMore: { en: '… and {n} more', zh: '……还有 {n} 条' },
} as const satisfies Record<string, Text>
