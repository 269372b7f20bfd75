import type { Text } from './text.ts'

/** What the right half says of an export once there is something to say: loaded then. */
export const findingTexts = {
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
  linksFirst: {
    en: 'The direct links of these files have not been asked for yet. Mountlink asks for a few and works the others out; where that cannot be done it asks for each.',
    zh: '这些文件的直链还没有获取。先向 123 云盘请求几个，其余的按规律推算；推算不了的再逐个请求。',
  },
  missing: { en: '{n} {n|file is|files are} not in the text', zh: '{n} 个文件没有导出' },
  andMore: { en: '… and {n} more', zh: '……还有 {n} 个' },
  askLinks: { en: 'Get {n} {n|link|links}', zh: '获取 {n} 个直链' },
  askAgain: { en: 'Try again for {n} {n|link|links}', zh: '重新获取 {n} 个直链' },
  askEach: { en: 'Ask for each, one by one', zh: '逐个请求' },
  given: { en: '{n} given by 123pan', zh: '{n} 个取自网页' },
  asked: { en: '{n} asked for', zh: '{n} 个单独获取' },
  computed: {
    en: '{n} computed by a rule checked on {m} {m|file|files}',
    zh: '{n} 个按规律推算（已抽查 {m} 个文件核对）',
  },
  strangers: {
    en: 'Some links lead to hosts that are neither 123pan’s for this account nor confirmed by you: {list}. Make sure that you know them.',
    zh: '有些链接指向的既不是 123 云盘给这个账号的域名，也不是你确认过的域名：{list}。请先确认你认识它们。',
  },
  linksFrom: { en: 'Links: {list}', zh: '直链来源：{list}' },
  checkAgain: { en: 'Checked more than a day ago. Check again', zh: '核对已超过一天，重新核对' },
  confirmHost: { en: 'It is my own domain…', zh: '这是我的自定义域名…' },
} as const satisfies Record<string, Text>
