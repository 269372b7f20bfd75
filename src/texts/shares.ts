import type { Text } from './text.ts'

/** Many shares at once: pasted lines, each checked, mounted or written to a file; and those that are dead. */
export const sharesTexts = {
  lines: { en: 'Share links, one a line', zh: '分享链接，每行一个' },
  linesWhy: {
    en: 'Mount path, link, password. Only the link is needed, in any form: with or without https, ?pwd=…, a bare share key, or copied with the words around it.',
    zh: '挂载路径、链接、提取码，只有链接是必填的。带不带 https、?pwd=…、只有分享码、连同说明文字一起复制，都能识别。',
  },
  example: {
    en: '/Movies  https://www.123pan.com/s/abcd-1234  x1y2\n/Series  https://www.123pan.com/s/efgh-5678?pwd=a1b2',
    zh: '/电影  https://www.123pan.com/s/abcd-1234  x1y2\n/剧集  https://www.123pan.com/s/efgh-5678  提取码：a1b2',
  },
  count: { en: '{n} {n|share|shares}', zh: '{n} 个分享' },
  badCount: { en: '{n} {n|line|lines} without one', zh: '{n} 行无法识别' },

  checkThem: { en: 'Check', zh: '检查' },
  check: { en: 'Check {n} {n|share|shares}', zh: '检查 {n} 个分享' },
  checkAll: { en: 'Check all again', zh: '全部重新检查' },
  pace: { en: '{done} of {total}, {left}', zh: '{done} / {total}，{left}' },
  seconds: { en: 'about {n} s', zh: '大约还要 {n} 秒' },
  minutes: { en: 'about {n} min', zh: '大约还要 {n} 分钟' },
  mountingPace: { en: 'Handing over {done} of {total}', zh: '正在提交 {done} / {total}' },
  listingPace: { en: 'Listing through OpenList: {done} of {total}', zh: '正在通过 OpenList 核对 {done} / {total}' },
  unaskedCount: {
    en: '{n} {n|share was|shares were} not asked.',
    zh: '还有 {n} 个分享没有检查。',
  },

  number: { en: 'Line', zh: '行' },
  path: { en: 'Mount path', zh: '挂载路径' },
  key: { en: 'Share key', zh: '分享码' },
  password: { en: 'Password', zh: '提取码' },
  state: { en: 'State', zh: '状态' },
  pathOf: { en: 'Mount path of line {line}', zh: '第 {line} 行的挂载路径' },
  unfit: {
    en: 'No mount path: it starts with /, without \\, .. or an empty part',
    zh: '路径无效：要以 / 开头，不能有 \\、.. 或空的一级',
  },
  same: { en: 'The path of line {line}', zh: '与第 {line} 行的路径相同' },
  updates: { en: 'Is mounted there already; will be updated', zh: '已挂载在这里，会更新' },
  replaces: { en: 'Takes the place of the share mounted there', zh: '会替换这里已挂载的分享' },
  alsoIn: { en: 'The same share as line {line}', zh: '与第 {line} 行是同一个分享' },
  sameAs: { en: 'The same as line {line}, left out', zh: '与第 {line} 行重复，已略过' },

  fresh: { en: 'Not checked', zh: '未检查' },
  asking: { en: 'Asking…', zh: '检查中…' },
  unasked: { en: 'Not asked', zh: '还没轮到' },
  alive: { en: 'Alive', zh: '有效' },
  dead: { en: 'Dead', zh: '已失效' },
  unclear: { en: 'Unclear', zh: '不确定' },
  mounting: { en: 'Mounting…', zh: '挂载中…' },
  mounted: { en: 'Mounted', zh: '已挂载' },
  failed: { en: 'Not mounted', zh: '挂载失败' },
  entries: { en: '{n} {n|entry|entries} at the top level', zh: '根目录有 {n} 项' },
  manyEntries: { en: 'more than 100 entries at the top level', zh: '根目录超过 100 项' },
  lists: { en: 'OpenList lists it, {n} {n|entry|entries}', zh: 'OpenList 能列出，{n} 项' },
  listsNot: { en: 'OpenList does not list it:', zh: 'OpenList 列不出来：' },
  toList: { en: 'Not listed yet', zh: '还没有核对' },
  askAgain: { en: 'It may be asked again.', zh: '可以再检查一次。' },

  mount: { en: 'Mount {n} {n|share|shares}', zh: '挂载 {n} 个分享' },
  mountWhy: {
    en: 'Signed, and sent through OpenList: the addresses of a share work only for who asked for them.',
    zh: '启用签名，并由 OpenList 中转，因为分享的下载地址只对请求者有效。',
  },
  checkFirst: { en: 'Check them first: only those that are alive are mounted.', zh: '请先检查，只会挂载有效的分享。' },
  withoutServer: { en: 'Without a server or a token', zh: '不用服务器和令牌' },
  restore: {
    en: 'All that are alive in one file. In OpenList: Backup & Restore, choose the file, restore with “override” off.',
    zh: '把所有有效的分享存成一个文件，在 OpenList 的「备份与恢复」里选择它，关闭「覆盖」再恢复。',
  },
  carriesPasswords: {
    en: 'It carries the shares’ passwords.',
    zh: '文件里含有提取码。',
  },
  saveRestore: { en: 'Save {n} as a restore file', zh: '保存恢复文件（{n} 个）' },

  deadTitle: { en: '{n} dead {n|share|shares}', zh: '{n} 个失效的分享' },
  deadWhy: {
    en: 'Kept here until you remove them, so that you know what to replace.',
    zh: '会一直保留到你移除为止，方便之后补上新的链接。',
  },
  since: { en: 'since {time}', zh: '{time} 起' },
  checkDead: { en: 'Check again', zh: '重新检查' },
  copyDead: { en: 'Copy list', zh: '复制列表' },
  remove: { en: 'Remove {key}', zh: '移除 {key}' },
  removeAll: { en: 'Remove all', zh: '全部移除' },
} as const satisfies Record<string, Text>
