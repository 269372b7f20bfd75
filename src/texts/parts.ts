import type { Text } from './text.ts'

/** The storages into which an export is divided. */
export const partsTexts = {
  count: { en: '{n} {n|storage|storages}', zh: '共 {n} 个存储' },
  files: { en: '{n} {n|file|files}', zh: '{n} 个文件' },
  copy: { en: 'Copy {path}', zh: '复制 {path}' },
  download: { en: 'Download {path}', zh: '下载 {path}' },
  each: {
    en: 'Each is a storage of its own: add them one by one, with the mount path shown. As Storage JSON they come in one file.',
    zh: '每份是一个独立的存储，请按显示的挂载路径逐个添加。想一次导入全部，请在上面改选「存储 JSON」。',
  },
  restore: {
    en: 'All at once: in OpenList open Backup & Restore, leave “override” off, and restore this file.',
    zh: '一次导入全部：在 OpenList 打开「备份与恢复」，不要打开「覆盖」，恢复这个文件即可。',
  },

  split: { en: 'Divide', zh: '拆分' },
  splitNone: { en: 'One storage', zh: '一个存储' },
  splitMysql: { en: 'As MySQL can keep it', zh: '按 MySQL 的长度上限' },
  splitFolder: { en: 'One a folder', zh: '每个文件夹一个' },
  splitSize: { en: 'By size', zh: '按大小' },
  splitMost: { en: 'At most', zh: '每份不超过' },
  splitUnit: { en: 'Unit', zh: '单位' },
} as const satisfies Record<string, Text>
