import type { Text } from './text.ts'

/** The list of folders and files. */
export const listTexts = {
  list: { en: 'Folders and files', zh: '文件夹和文件' },
  name: { en: 'Name', zh: '名称' },
  size: { en: 'Size', zh: '大小' },
  time: { en: 'Modified', zh: '修改时间' },
  pickAll: { en: 'Pick everything here', zh: '全选' },
  pickHits: { en: 'Pick all that match', zh: '全选搜索结果' },
  pick: { en: 'Pick {name}', zh: '选择 {name}' },
  open: { en: 'Open {name}', zh: '进入「{name}」' },
  blocked: { en: 'Blocked by 123pan', zh: '已被屏蔽' },
  search: { en: 'Search', zh: '搜索文件名' },
  searchKey: { en: 'Search (press /)', zh: '搜索（按 / 键）' },
  clearSearch: { en: 'Clear the search', zh: '清除搜索' },
  type: { en: 'File type', zh: '文件类型' },
  everyType: { en: 'All types', zh: '全部类型' },
  video: { en: 'Video', zh: '视频' },
  audio: { en: 'Audio', zh: '音频' },
  image: { en: 'Images', zh: '图片' },
  document: { en: 'Documents', zh: '文档' },
  archive: { en: 'Archives', zh: '压缩包' },
  other: { en: 'Other', zh: '其他' },

  notListed: { en: 'not read', zh: '未读取' },
  notListedWhy: {
    en: 'The contents of this folder have not been read. List it (L).',
    zh: '还没有读过这个文件夹，点击读取（L 键）',
  },
  partly: { en: '{known} of {total}', zh: '{known} / {total}' },
  partlyOpen: { en: '{known} so far', zh: '{known} 项，未读完' },
  partlyWhy: {
    en: '{known} of {total} entries of this folder are known. List the rest (L).',
    zh: '这个文件夹共 {total} 项，只读到 {known} 项，点击读取其余（L 键）',
  },
  partlyOpenWhy: {
    en: '{known} entries of this folder are known, there may be more. List the rest (L).',
    zh: '这个文件夹读到 {known} 项，可能还有更多，点击读取其余（L 键）',
  },
  emptyMark: { en: 'empty', zh: '空' },
  listThis: { en: 'List this folder', zh: '读取这个文件夹' },
  listBelow: { en: 'List everything below', zh: '读取全部子文件夹' },
  listAgain: { en: 'List everything below again', zh: '重新读取全部子文件夹' },
  listBelowWhy: {
    en: 'Lists this folder and all folders below it, politely paced. It can be paused or stopped at any time, and goes on when this window is closed.',
    zh: '读取这个文件夹和下面所有的文件夹，请求间隔会照顾 123 云盘。随时可以暂停或停止，关闭窗口也会继续。',
  },
  listBelowOf: { en: 'List {name} and everything below (Shift+L)', zh: '读取「{name}」及其全部子文件夹（Shift+L）' },
  belowUnlisted: { en: '{n} not read', zh: '{n} 个未读全' },
  belowUnlistedWhy: {
    en: '{n} {n|folder|folders} below not listed yet, or not to the end',
    zh: '还有 {n} 个子文件夹没有读取，或没有读全',
  },

  loading: { en: 'Reading what is known…', zh: '正在打开…' },
  emptyTitle: { en: 'This folder is empty', zh: '这个文件夹是空的' },
  empty: { en: 'Its ID can be used all the same.', zh: '文件夹 ID 照样可以使用。' },
  unlistedTitle: { en: 'This folder has not been read yet', zh: '还没有读过这个文件夹' },
  unlisted: {
    en: 'Open it on the page, or list it from here. Its ID can be used right away.',
    zh: '可以在网页里打开它，也可以直接在这里读取。文件夹 ID 现在就能用。',
  },
  noHitsTitle: { en: 'Nothing matches', zh: '没有找到' },
  noHits: {
    en: 'Only what has been read is searched, here and in the folders below.',
    zh: '只搜索这里和子文件夹中已经读到的内容。',
  },
  clearFilter: { en: 'Show everything', zh: '显示全部' },

  tally: { en: '{picked} of {all} {all|file|files} · {size}', zh: '已选 {picked} / {all} 个文件 · {size}' },
  tallyNone: { en: '{all} {all|file|files} · {size}', zh: '共 {all} 个文件 · {size}' },
  hits: { en: '{n} {n|match|matches}', zh: '找到 {n} 项' },
  pickNone: { en: 'Clear', zh: '取消选择' },
} as const satisfies Record<string, Text>
