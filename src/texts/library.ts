import type { Text } from './text.ts'

/** What was mounted: how it stands, and what keeps it up to date. */
export const libraryTexts = {
  empty: { en: 'Nothing is mounted from here yet', zh: '还没有从这里挂载过内容' },
  emptyHow: {
    en: 'Open a folder on 123pan, tick what you want in Mountlink’s window and press “Mount…”. Each mount is then listed here, and kept up to date with one click.',
    zh: '在 123 云盘打开文件夹，在 Mountlink 窗口里勾选内容，再点「挂载…」。之后每个挂载都会列在这里，一键就能更新。',
  },
  emptyServer: { en: 'Connect your OpenList first', zh: '先连接 OpenList' },

  endSoon: {
    en: 'The signed links of {n} mounts expire soon or have expired.',
    zh: '有 {n} 个挂载的签名直链快要失效或已经失效。',
  },
  updateAll: { en: 'Update all {n}', zh: '全部更新（{n} 个）' },

  linksUntil: { en: 'Links until {time}', zh: '直链有效至 {time}' },
  linksEndIn: { en: 'Links expire in {time}', zh: '直链还有 {time}失效' },
  linksEnded: { en: 'Links expired {time}', zh: '直链已于 {time} 失效' },

  created: { en: 'Mounted', zh: '挂载时间' },
  updated: { en: 'Updated', zh: '更新时间' },
  checked: { en: 'Last check', zh: '上次核对' },
  neverChecked: { en: 'not yet', zh: '还没有核对过' },
  checkedOf: { en: '{right} of {expected} files, {time}', zh: '{right} / {expected} 个文件，{time}' },
  storages: { en: '{n} storages', zh: '{n} 个存储' },
  share: { en: 'Share', zh: '分享' },

  notConnected: {
    en: 'This server is not connected any more. Connect it again to work with the mount.',
    zh: '这个服务器已断开连接，重新连接后才能操作。',
  },
  toServers: { en: 'Servers', zh: '前往服务器' },

  updateWhy: {
    en: 'Lists the folder on 123pan again, compares, and mounts what is new',
    zh: '重新读取 123 云盘上的文件夹，比较后更新挂载',
  },
  check: { en: 'Check', zh: '核对' },
  checkWhy: {
    en: 'Lists the mount through OpenList and compares it with what was mounted',
    zh: '通过 OpenList 列出挂载，与挂载时的内容核对',
  },
  undoWhy: {
    en: 'Mounts again what was mounted before the last update',
    zh: '恢复到上一次更新之前的内容',
  },
  oneAtATime: { en: 'Wait until {path} is done', zh: '请等 {path} 处理完成' },
  keepOpen: { en: 'Keep this page open until it is done.', zh: '完成之前请不要关闭这个页面。' },

  asks: {
    en: 'This update needs your consent. Nothing is changed before you agree.',
    zh: '这次更新需要你确认，确认之前不会改动任何内容。',
  },
  anew: { en: 'Mount anew', zh: '重新挂载' },

  remove: { en: 'Remove from this list', zh: '从列表移除' },
  removeQuestion: { en: 'Remove {path} from this list?', zh: '要把 {path} 从列表移除吗？' },
  removeWhy: {
    en: 'In OpenList nothing changes. But Mountlink forgets what it mounted there, so that it can no longer update, check or undo it.',
    zh: 'OpenList 里的挂载不受影响，但 Mountlink 会忘记挂载过的内容，之后无法从这里更新、核对或撤销。',
  },
  removeYes: { en: 'Remove', zh: '移除' },
} as const satisfies Record<string, Text>
