import type { Text } from './text.ts'

export const repairsTexts = {
  count: { en: '{n} {n|name|names} changed for OpenList', zh: '{n} 个名称按 OpenList 的要求做了改动' },
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
