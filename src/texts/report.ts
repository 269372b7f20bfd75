/** What stands beside a problem's code. */
export const reportTexts = {
  copy: { en: 'Copy report', zh: '复制错误报告' },
  copyWhy: {
    en: 'For asking for help: the code, versions and settings. No names, ids, keys or links.',
    zh: '求助时可以附上：只含错误代码、版本和设置，不含文件名、ID、密钥和链接。',
  },
  copied: { en: 'Copied', zh: '已复制' },
  byHand: { en: 'Report to copy', zh: '错误报告' },
} as const
