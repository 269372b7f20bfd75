import type { Text } from './text.ts'

/** The right half of the popup: what to export, what comes of it, what is missing. */
export const exportTexts = {
  title: { en: 'Export', zh: '导出' },
  format: { en: 'Format', zh: '导出格式' },
  recommended: { en: 'Recommended', zh: '推荐' },
  shape: { en: 'Shape', zh: '内容形式' },
  shapeText: { en: 'Text', zh: '文本' },
  shapeStorage: { en: 'Storage JSON', zh: '存储 JSON' },
  mountPath: { en: 'Mount path', zh: '挂载路径' },
  mountPathBad: {
    en: 'A path such as /Movies: it starts with /, and has no \\, no .. and no empty part.',
    zh: '请写成 /电影 这样：以 / 开头，不能有 \\、.. 或空的一级。',
  },
  splitBad: { en: 'Write a size above 0.', zh: '请填写大于 0 的大小。' },
  restore: { en: 'Download all as one file', zh: '合并下载' },
  preview: { en: 'Preview', zh: '预览' },
  working: { en: 'Preparing…', zh: '正在生成…' },
  moreLines: { en: '… {n} more {n|line|lines}', zh: '……还有 {n} 行' },
  foldersFirst: {
    en: 'What you picked has not been read yet, so there is nothing to export so far.',
    zh: '选中的文件夹还没有读取，读取之后才能导出。',
  },
  noFiles: { en: 'There are no files in what you picked.', zh: '所选的文件夹里没有文件。' },
  pathFirst: { en: 'Correct the mount path first.', zh: '请先改好挂载路径。' },
  pickFirst: { en: 'Pick files on the left, and the text appears here.', zh: '在左边勾选文件，这里就会显示结果。' },
  copy: { en: 'Copy', zh: '复制' },
  mount: { en: 'Mount…', zh: '挂载…' },
  copiedNote: { en: 'Copied: {n} {n|file|files}', zh: '已复制，共 {n} 个文件' },
  copiedPlain: { en: 'Copied', zh: '已复制' },
  download: { en: 'Download as a file', zh: '下载为文件' },
  downloaded: { en: 'Saved as {file}', zh: '已保存为 {file}' },
  listFirst: { en: 'List {n|this folder|these folders}', zh: '读取{n|这个|这些}文件夹' },
  listDone: { en: 'Everything is known now. Copy again.', zh: '已全部读取，可以复制了。' },
  listDoneOnly: { en: 'Everything is known now.', zh: '已全部读取。' },
} as const satisfies Record<string, Text>
