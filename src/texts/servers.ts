import type { Text } from './text.ts'

/** The user's own OpenList servers. */
export const serversTexts = {
  title: { en: 'Your OpenList', zh: '我的 OpenList' },
  lead: {
    en: 'A token is kept where web pages cannot read it, and goes to its own server only.',
    zh: '令牌保存在网页读不到的地方，只会发给它自己的服务器。',
  },
  none: {
    en: 'No server is connected yet. Connect yours once, and from then on a mount is one click.',
    zh: '还没有连接服务器。只需连接一次，以后一键就能挂载。',
  },
  withoutToken: {
    en: 'It works without a token, too: Mountlink’s window saves every export as a file for OpenList’s Import, or for Backup & Restore.',
    zh: '不填令牌也可以：在 Mountlink 窗口里把结果保存成文件，再用 OpenList 的「导入」或「备份与恢复」。',
  },
  connected: { en: '{server} is connected.', zh: '已连接 {server}。' },

  connect: { en: 'Connect a server', zh: '连接服务器' },
  connectNow: { en: 'Connect', zh: '连接' },
  connecting: { en: 'Connecting…', zh: '正在连接…' },
  address: { en: 'Address', zh: '地址' },
  addressHint: { en: 'e.g. http://192.168.1.5:5244', zh: '例如 http://192.168.1.5:5244' },
  connectsTo: { en: 'The server is {base}', zh: '服务器：{base}' },
  home: {
    en: 'The connection to {base} is not encrypted, which is fine within your own network.',
    zh: '与 {base} 的连接没有加密，在自己的内网里使用没有问题。',
  },
  plain: {
    en: 'This goes through the internet unencrypted: whoever is on the way can read the token and take over your OpenList with it. Use https if you can.',
    zh: '这个地址要经过公网，而且没有加密：网络途中的任何人都能看到令牌，并用它控制你的 OpenList。请尽量改用 https。',
  },
  plainAgree: { en: 'Send it all the same', zh: '我知道风险，仍然发送' },
  plainAsk: {
    en: 'Nothing was sent. Tick the box to send it, or change the address to https.',
    zh: '还没有发送任何内容。要继续请先勾选，或把地址改成 https。',
  },
  token: { en: 'Admin token', zh: '管理员令牌' },
  tokenHint: { en: 'Paste the token from OpenList', zh: '粘贴 OpenList 的令牌' },
  tokenBad: {
    en: 'A token is letters, digits and signs without spaces. Copy it once more, only the token itself.',
    zh: '令牌里不会有空格、换行或中文，请重新复制，只复制令牌本身。',
  },
  takeLogin: { en: 'Take the login from my open OpenList tab', zh: '使用已打开的 OpenList 标签页的登录' },
  takeLoginWhy: {
    en: 'Instead of a token. Ends after two days, and when OpenList restarts.',
    zh: '不用填令牌，但两天后、或 OpenList 重启后会失效。',
  },
  whereToken: { en: 'Where is the admin token?', zh: '管理员令牌在哪里？' },
  whereTokenSteps: {
    en: 'Log in to OpenList as administrator and open Manage. Under Settings → Other, copy the Token and paste it here. It lasts until it is reset there.',
    zh: '用管理员登录 OpenList，进入「管理」，在「设置 → 其他」里复制「令牌」，粘贴到这里。只要不在那里重置，它就一直有效。',
  },

  adminToken: { en: 'With the admin token', zh: '使用管理员令牌' },
  login: {
    en: 'With a login taken from a tab on {when}. It ends after two days, and when OpenList restarts.',
    zh: '使用标签页的登录（取自 {when}），两天后、或 OpenList 重启后失效。',
  },
  unencrypted: { en: 'Not encrypted', zh: '未加密' },
  withheld: {
    en: 'The browser does not let Mountlink reach this server any more.',
    zh: '浏览器不再允许 Mountlink 访问这个服务器。',
  },
  allow: { en: 'Allow again', zh: '重新允许' },
  test: { en: 'Test', zh: '测试' },
  testing: { en: 'Testing…', zh: '正在测试…' },
  changeToken: { en: 'Change token', zh: '更换令牌' },
  save: { en: 'Save', zh: '保存' },
  cancel: { en: 'Cancel', zh: '取消' },
  ready: { en: '{server} answers, ready for {drivers}.', zh: '{server} 连接正常，可以使用 {drivers}。' },
  notReady: {
    en: '{server} answers, but has none of the drivers that Mountlink mounts with.',
    zh: '{server} 连接正常，但缺少 Mountlink 挂载所需的驱动。',
  },

  remove: { en: 'Remove', zh: '移除' },
  removeQuestion: { en: 'Remove {server}?', zh: '要移除 {server} 吗？' },
  removeWhy: {
    en: 'Mountlink forgets the token and gives the browser’s permission back. What is mounted in OpenList stays, but cannot be updated from here until you connect again.',
    zh: 'Mountlink 会忘记令牌，并归还浏览器授权。OpenList 里已有的挂载不受影响，但重新连接之前无法从这里更新。',
  },
} as const satisfies Record<string, Text>
