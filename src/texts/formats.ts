import type { Text } from './text.ts'

interface FormatTexts {
  readonly title: Text
  /** What it is for, in one line. */
  readonly purpose: Text
}

/** One entry for each format of the export, by its id. */
export const formatTexts = {
  'pan123-link': {
    title: { en: '123PanLink', zh: '123PanLink' },
    purpose: {
      en: 'A lasting mount: OpenList signs each link anew when a file is opened.',
      zh: '长期挂载：每次打开文件时由 OpenList 重新签名。',
    },
  },
  'url-tree-signed': {
    title: { en: 'UrlTree, signed', zh: 'UrlTree（已签名）' },
    purpose: {
      en: 'A mount for a while: the links are signed now and expire at the time shown.',
      zh: '临时挂载：链接现在就签好名，到期后失效。',
    },
  },
  'url-tree': {
    title: { en: 'UrlTree, unsigned', zh: 'UrlTree（不签名）' },
    purpose: {
      en: 'For direct links without URL authentication. With it on, they are refused.',
      zh: '适合没有开启 URL 鉴权的直链；开启鉴权后这些链接打不开。',
    },
  },
  'direct-links-signed': {
    title: { en: 'Direct links, signed', zh: '直链（已签名）' },
    purpose: {
      en: 'One link a line, for a download tool. They expire at the time shown.',
      zh: '每行一个链接，可直接交给下载工具，到期后失效。',
    },
  },
  'direct-links': {
    title: { en: 'Direct links, plain', zh: '直链（不签名）' },
    purpose: {
      en: 'One link a line, as 123pan gives them.',
      zh: '每行一个链接，与 123 云盘给出的一致。',
    },
  },
  'folder-id': {
    title: { en: 'Folder ID', zh: '文件夹 ID' },
    purpose: {
      en: 'Mounts this whole folder of your drive; the ID goes into root_folder_id.',
      zh: '挂载整个文件夹，ID 填到「根文件夹 ID」。',
    },
  },
  'pan123-share': {
    title: { en: '123PanShare', zh: '123PanShare' },
    purpose: {
      en: 'Mounts this folder of the share: key, password and folder ID.',
      zh: '挂载分享里的这个文件夹：分享码、提取码和文件夹 ID。',
    },
  },
} as const satisfies Record<string, FormatTexts>

/** What stands beside an export, by the id of its warning. */
export const warningTexts = {
  unauthenticated: {
    en: 'Anyone who has these links can use them, and the traffic is yours to pay. Share them with care.',
    zh: '拿到这些链接的人都能下载，消耗的是你的付费流量，请谨慎分享。',
  },
  'no-key': {
    en: 'No key is set here. Fill it in at OpenList yourself, or the links are refused while URL authentication is on.',
    zh: '这里还没有设置密钥，请在 OpenList 里自行填写；开启 URL 鉴权时，没有密钥就打不开链接。',
  },
  'carries-key': {
    en: 'Copy and Download carry your signing key, which the preview hides. Give this text to nobody.',
    zh: '复制和下载的内容带有完整密钥（预览里已隐藏），不要发给别人。',
  },
  'carries-password': {
    en: 'The text carries the password of the share.',
    zh: '内容里带有分享的提取码。',
  },
  'too-long-for-mysql': {
    en: 'Longer than the 65,535 bytes that OpenList can keep in MySQL. With SQLite or PostgreSQL it fits; for MySQL divide it.',
    zh: '内容超过 65535 字节，OpenList 使用 MySQL 时存不下。SQLite 和 PostgreSQL 不受影响；用 MySQL 请拆分成几份。',
  },
  'time-unknown': {
    en: 'Some files have no time. OpenList shows them as of 1970.',
    zh: '部分文件没有修改时间，OpenList 会显示为 1970 年。',
  },
} as const satisfies Record<string, Text>
