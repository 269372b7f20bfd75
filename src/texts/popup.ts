import type { Text } from './text.ts'

/** The popup's frame: where the user is, what stands in the way, what is being done. */
export const popupTexts = {
  product: { en: 'Mountlink', zh: 'Mountlink' },
  where: { en: 'Where you are', zh: '当前位置' },
  myDrive: { en: 'My drive', zh: '全部文件' },
  share: { en: 'Share {name}', zh: '分享 {name}' },
  folderWithoutName: { en: 'Folder {id}', zh: '文件夹 {id}' },
  folderId: { en: 'Folder ID', zh: '文件夹 ID' },
  copyFolderId: { en: 'Copy the folder ID', zh: '复制文件夹 ID' },
  folderIdCopied: { en: 'Folder ID copied', zh: '文件夹 ID 已复制' },
  openMounts: { en: 'OpenList mounts', zh: '我的 OpenList 挂载' },
  openSettings: { en: 'Settings', zh: '设置' },
  otherLanguage: { en: '中文', zh: 'English' },
  switchLanguage: { en: '换成中文', zh: 'Switch to English' },
  looking: { en: 'Looking at the tab…', zh: '正在查看标签页…' },
} as const satisfies Record<string, Text>
