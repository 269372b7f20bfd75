import type { Text } from './text.ts'

/** The question before a part is taken for the whole. */
export const partlyTexts = {
  title: { en: 'Not everything in your pick is known', zh: '所选内容还没有读全' },
  some: {
    en: '{n} picked {n|folder has|folders have} not been read to the end. Export only what is known, or list them first?',
    zh: '选中的文件夹里有 {n} 个没有读全。先读取完整，还是只导出已读到的内容？',
  },
  nothing: {
    en: 'Nothing that could be exported is known of {n|this folder|these folders} yet. List {n|it|them} first?',
    zh: '{n|这个|这些}文件夹里还没有读到可以导出的内容，要先读取吗？',
  },
  row: { en: '{known} of {total}', zh: '{known} / {total}' },
  rowOpen: { en: '{known} known', zh: '已读 {known} 项' },
  rowNever: { en: 'not read', zh: '未读取' },
  onlyKnown: { en: 'Only what is known', zh: '只导出已读到的' },
  cancel: { en: 'Cancel', zh: '取消' },
} as const satisfies Record<string, Text>
