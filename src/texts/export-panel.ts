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
  preview: { en: 'Preview', zh: '预览' },
  working: { en: 'Preparing…', zh: '正在生成…' },
  moreLines: { en: '… {n} more {n|line|lines}', zh: '… 还有 {n} 行' },
  foldersFirst: {
    en: 'What you picked has not been read yet, so there is nothing to export so far.',
    zh: '选中的文件夹还没有读取，读取之后才能导出。',
  },
  noFiles: { en: 'There are no files in what you picked.', zh: '所选的文件夹里没有文件。' },
  pathFirst: { en: 'Correct the mount path first.', zh: '请先改好挂载路径。' },
  pickFirst: { en: 'Pick files on the left, and the text appears here.', zh: '在左边勾选文件，这里就会显示结果。' },
  copy: { en: 'Copy', zh: '复制' },
  copiedNote: { en: 'Copied: {n} {n|file|files}', zh: '已复制，共 {n} 个文件' },
  copiedPlain: { en: 'Copied', zh: '已复制' },
  download: { en: 'Download as a file', zh: '下载为文件' },
  downloaded: { en: 'Saved as {file}', zh: '已保存为 {file}' },
  setKey: { en: 'Set the key', zh: '填写密钥' },

  wholeFolder: {
    en: 'This format takes the whole folder, whatever is picked.',
    zh: '这种格式挂载整个文件夹，与勾选无关。',
  },
  otherFormat: {
    en: 'For the picked files alone, choose another format.',
    zh: '只要勾选的文件，请换一种格式。',
  },
  validUntil: { en: 'Links work until {time}', zh: '链接有效期至 {time}' },
  repairs: { en: '{n} {n|name|names} changed for OpenList', zh: '{n} 个名称按 OpenList 的要求做了改动' },
  linksFirst: {
    en: 'The direct links of these files have not been asked for yet. It takes one request a file.',
    zh: '这些文件的直链还没有获取，获取之后就能导出。每个文件请求一次。',
  },
  takesMinutes: {
    en: 'About {n} {n|minute|minutes}: this window may be closed meanwhile, the tab may not.',
    zh: '大约需要 {n} 分钟，期间可以关闭弹窗，但要保留这个标签页。',
  },
  missing: { en: '{n} {n|file is|files are} not in the text', zh: '{n} 个文件没有导出' },
  andMore: { en: '… and {n} more', zh: '… 等 {n} 个' },
  askLinks: { en: 'Ask 123pan for {n} {n|link|links}', zh: '向 123 云盘获取 {n} 个直链' },
  askAgain: { en: 'Ask again for {n} {n|link|links}', zh: '重新获取 {n} 个直链' },
  confirmHost: { en: 'It is my own domain…', zh: '这是我的自定义域名…' },

  partlyTitle: { en: 'Not everything in your pick is known', zh: '所选内容还没有读全' },
  partly: {
    en: '{n} picked {n|folder has|folders have} not been read to the end. Export only what is known, or list them first?',
    zh: '选中的文件夹里有 {n} 个没有读全。先读取完整，还是只导出已读到的内容？',
  },
  partlyNothing: {
    en: 'Nothing that could be exported is known of {n|this folder|these folders} yet. List {n|it|them} first?',
    zh: '{n|这个|这些}文件夹里还没有读到可以导出的内容，要先读取吗？',
  },
  partlyRow: { en: '{known} of {total}', zh: '{known} / {total}' },
  partlyRowOpen: { en: '{known} known', zh: '已读 {known} 项' },
  partlyRowNever: { en: 'not read', zh: '未读取' },
  listFirst: { en: 'List {n|this folder|these folders}', zh: '读取{n|这个|这些}文件夹' },
  onlyKnown: { en: 'Only what is known', zh: '只导出已读到的' },
  listDone: { en: 'Everything is known now. Copy again.', zh: '已全部读取，可以复制了。' },
  listDoneOnly: { en: 'Everything is known now.', zh: '已全部读取。' },
  cancel: { en: 'Cancel', zh: '取消' },
} as const satisfies Record<string, Text>

/** Why a name in the text differs from the one on 123pan. */
export const repairTexts = {
  colon: { en: 'a colon would split the line', zh: '冒号会截断这一行' },
  'white-space': { en: 'blanks at the ends get lost', zh: '首尾空格会丢失' },
  'line-break': { en: 'a name is one line', zh: '名称不能换行' },
  slash: { en: 'slashes separate folders', zh: '斜杠会被当作目录分隔符' },
  dots: { en: 'dots alone stand for folders', zh: '纯点号代表目录' },
  empty: { en: 'a name is needed', zh: '名称不能为空' },
  'same-name': { en: 'the name occurs twice', zh: '同一文件夹内重名' },
  character: { en: 'a character that no text can hold', zh: '含有无法保存的字符' },
} as const satisfies Record<string, Text>
