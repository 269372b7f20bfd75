import type { Text } from './text.ts'

/** A folder of one's own drive, for the drivers that need a login which Mountlink never holds. */
export const ownDriveTexts = {
  title: { en: 'The folder {folder} in your own drive', zh: '自己网盘里的文件夹 {folder}' },
  why: {
    en: 'The drivers 123 Open and 123Pan log in to 123pan by themselves. You enter that login in OpenList; Mountlink never sees it.',
    zh: '「123 Open」和「123Pan」驱动会自己登录 123 云盘。登录信息请在 OpenList 里填写，Mountlink 不接触。',
  },
  id: { en: 'Folder ID', zh: '文件夹 ID' },
  copy: { en: 'Copy', zh: '复制' },
  change: { en: 'On a storage that is there already', zh: '修改已有的存储' },
  changeWhy: {
    en: 'Only the folder is changed, and for 123 Open, if you like, the direct links. The login stays as it is.',
    zh: '只改文件夹；「123 Open」还可以一并设置直链。登录信息保持不变。',
  },
  none: {
    en: 'This server has no storage of 123 Open or 123Pan yet.',
    zh: '这个服务器上还没有「123 Open」或「123Pan」存储。',
  },
  storage: { en: 'Storage', zh: '存储' },
  links: {
    en: 'Give files out by direct links, signed with the key of account {uid}',
    zh: '使用直链，并用账号 {uid} 的密钥签名',
  },
  noKey: {
    en: 'No key is set for account {uid}: the direct-link fields stay as they are.',
    zh: '账号 {uid} 还没有设置密钥，直链设置保持不变。',
  },
  set: { en: 'Mount this folder there', zh: '改为挂载这个文件夹' },
  create: { en: 'As a new storage', zh: '新建存储' },
  createWhy: {
    en: 'Copy the settings, open OpenList’s Add page, choose the driver, enter them and your login.',
    zh: '复制下面的设置，打开 OpenList 的添加页面，选择驱动，填入设置和登录信息。',
  },
  copySettings: { en: 'Copy settings for {driver}', zh: '复制「{driver}」的设置' },
  recommended: { en: 'recommended', zh: '推荐' },
  openAdd: { en: 'Open OpenList’s Add page', zh: '打开 OpenList 添加页面' },
} as const satisfies Record<string, Text>
