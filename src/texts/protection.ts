import type { Text } from './text.ts'

/** What a stranger gets of a mount, and what helps. */
export const protectionTexts = {
  title: { en: 'Protection', zh: '安全检查' },
  again: { en: 'Check again', zh: '重新检查' },
  checking: { en: 'Checking…', zh: '正在检查…' },

  allGreen: { en: 'A stranger gets nothing of this mount.', zh: '陌生人拿不到这个挂载里的任何东西。' },
  someRed: { en: '{n} of {all} checks found it open to everybody.', zh: '{all} 项中有 {n} 项任何人都能访问。' },
  someUnclear: { en: 'Not all of it could be told.', zh: '有些项目没能得出结论。' },
  green: { en: 'Protected', zh: '已保护' },
  red: { en: 'Open to everybody', zh: '任何人可访问' },
  unclear: { en: 'Cannot tell', zh: '无法判断' },

  listing: { en: 'List of files', zh: '文件列表' },
  listingGreen: { en: 'OpenList shows a stranger nothing of it.', zh: '陌生人在 OpenList 里看不到这里的文件。' },
  listingRed: {
    en: 'Whoever opens your OpenList sees all names in it.',
    zh: '打开你 OpenList 的人，都能看到这里的全部文件名。',
  },
  listingBelow: {
    en: 'It is guarded itself, but folders in it are not: whoever knows their address sees what is in them.',
    zh: '这里本身已保护，但里面的文件夹没有：只要知道地址，任何人都能看到其中的文件名。',
  },
  listingUnclear: {
    en: 'OpenList neither shows it to a stranger nor refuses.',
    zh: 'OpenList 没有给出列表，也没有明确拒绝。',
  },
  password: { en: 'Password', zh: '密码' },
  passwordWhy: {
    en: 'Strangers are then asked for it, in all sub-folders too, and downloads want OpenList’s signature as well. You as administrator are not asked.',
    zh: '设置后，陌生人进入这里和所有子文件夹都要输入密码，下载也必须带 OpenList 的签名；管理员自己不受影响。',
  },
  setPassword: { en: 'Set a password, sub-folders too', zh: '设置密码（含子文件夹）' },
  passwordSet: { en: 'The password is set:', zh: '密码已设置：' },
  passwordNote: {
    en: 'Note it down now, Mountlink does not keep it. In OpenList it stands under Metas.',
    zh: '请现在记下，Mountlink 不会保存。之后可以在 OpenList 的「元信息」里查看。',
  },
  copy: { en: 'Copy the password', zh: '复制密码' },

  download: { en: 'Downloads through OpenList', zh: '通过 OpenList 下载' },
  downloadGreen: {
    en: 'OpenList gives files out only at addresses that it has signed.',
    zh: '没有 OpenList 的签名就无法下载。',
  },
  downloadRed: {
    en: 'Whoever knows or guesses a path (/d/…) downloads at your cost.',
    zh: '只要知道或猜到路径（/d/…），任何人都能下载，消耗你的流量。',
  },
  downloadUnclear: {
    en: 'OpenList neither gives the file to a stranger nor refuses.',
    zh: 'OpenList 没有给出文件，也没有明确拒绝。',
  },
  sign: { en: 'Turn on signing', zh: '开启签名' },
  signWhy: {
    en: 'Sets enable_sign. Addresses copied from OpenList before stop working; copy them anew.',
    zh: '会开启 enable_sign。之前从 OpenList 复制的下载地址会失效，需要重新复制。',
  },
  mending: { en: 'One moment…', zh: '请稍候…' },

  link: { en: 'Direct link without signature', zh: '未签名的直链' },
  linkGreen: { en: '123pan refuses it.', zh: '123 云盘会拒绝访问。' },
  linkRed: {
    en: '123pan opens it for everybody: URL authentication is off.',
    zh: '这个账号没有开启 URL 鉴权，任何人拿到链接都能下载。',
  },
  linkUnclear: { en: 'The link’s host neither opens nor refuses it.', zh: '直链服务器没有打开链接，也没有明确拒绝。' },
  linkMend: {
    en: 'On 123pan’s Direct links page switch “URL authentication” on, then check again.',
    zh: '请在 123 云盘的「直链管理」里打开「URL 鉴权」，然后重新检查。',
  },
  linkMendKey: {
    en: 'If this mount was made without your key, update it afterwards: OpenList needs the key then.',
    zh: '如果挂载时没有填写密钥，打开后请更新挂载，因为 OpenList 需要用密钥签名。',
  },
  linkMendUnsigned: {
    en: 'Links without signature stop working then, and this mount is made of them: mount it again as 123PanLink, or signed.',
    zh: '打开后未签名的链接会失效，而这个挂载用的正是这种链接：请改用 123PanLink 或带签名的方式重新挂载。',
  },
  openDirectLinks: { en: 'Open the Direct links page', zh: '打开直链管理页' },
  allow: { en: 'Allow access to {host}', zh: '允许访问 {host}' },
} as const satisfies Record<string, Text>
