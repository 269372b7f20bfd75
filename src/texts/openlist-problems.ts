import type { ProblemText } from './pan-problems.ts'

/** What stands between us and the user's own OpenList, and what it answers. */
export const openListProblemTexts = {
  'openlist-address': {
    what: { en: 'This is not the address of a server.', zh: '这不是一个有效的服务器地址。' },
    todo: {
      en: 'Copy it from the address bar of your OpenList, such as http://192.168.1.5:5244.',
      zh: '请从浏览器地址栏复制 OpenList 的地址，例如 http://192.168.1.5:5244。',
    },
  },
  'openlist-no-access': {
    what: { en: 'The browser does not let Mountlink reach {host}.', zh: '浏览器没有允许 Mountlink 访问 {host}。' },
    todo: { en: 'Allow it when the browser asks.', zh: '请在浏览器询问时点「允许」。' },
  },
  'openlist-unreachable': {
    what: { en: 'The server does not answer.', zh: '服务器没有响应。' },
    todo: {
      en: 'Check that it is running, and that address, port and http or https are right.',
      zh: '请确认服务已启动，地址、端口以及 http/https 都没有写错。',
    },
  },
  'openlist-not-openlist': {
    what: { en: 'Something answers there, but it is not OpenList.', zh: '这个地址有响应，但不是 OpenList。' },
    todo: {
      en: 'Check the port, and the sub-path if your OpenList has one.',
      zh: '请检查端口；如果 OpenList 装在子路径下，路径也要写上。',
    },
  },
  'openlist-redirected': {
    what: { en: 'The server sends on to another address.', zh: '服务器跳转到了另一个地址。' },
    todo: {
      en: 'Mountlink does not follow it, for the token would go along. Enter the address that your browser ends up at.',
      zh: '为避免令牌泄露，Mountlink 不会跟着跳转。请填写浏览器最终打开的那个地址。',
    },
  },
  'openlist-not-connected': {
    what: { en: 'This OpenList is not connected, or not any more.', zh: '这个 OpenList 还没有连接，或已断开连接。' },
    todo: { en: 'Connect it under “Servers”, then try again.', zh: '请先在「服务器」里连接它，然后再试。' },
  },
  'openlist-token-wrong': {
    what: { en: 'OpenList does not accept the token.', zh: 'OpenList 不接受这个令牌。' },
    todo: {
      en: 'Copy the token again from Settings → Other; a login taken from a tab ends after two days.',
      zh: '请到 OpenList 的「设置 → 其他」重新复制令牌；从标签页取得的登录两天后会失效。',
    },
  },
  'openlist-otp': {
    what: { en: 'This login still needs its second factor.', zh: '这个登录还需要两步验证码。' },
    todo: {
      en: 'Finish the login in OpenList, or use the admin token.',
      zh: '请先在 OpenList 里完成登录，或改用管理员令牌。',
    },
  },
  'openlist-locked': {
    what: { en: 'OpenList has locked logins from here for a while.', zh: 'OpenList 暂时锁定了来自这里的登录。' },
    todo: { en: 'Wait five minutes, then try again.', zh: '请等五分钟再试。' },
  },
  'openlist-not-admin': {
    what: { en: 'This login is not an administrator of OpenList.', zh: '这个登录不是 OpenList 管理员。' },
    todo: {
      en: 'Only an administrator can mount. Use the admin token.',
      zh: '只有管理员可以添加存储，请使用管理员令牌。',
    },
  },
  'openlist-no-driver': {
    what: { en: 'This OpenList has no driver {driver}.', zh: '这个 OpenList 没有 {driver} 驱动。' },
    todo: { en: 'Update OpenList to its newest version.', zh: '请把 OpenList 升级到最新版。' },
  },
  'openlist-too-old': {
    what: {
      en: 'This OpenList is too old: its driver {driver} has no field {field}.',
      zh: '这个 OpenList 版本太旧：{driver} 驱动没有 {field} 字段。',
    },
    todo: { en: 'Update OpenList to its newest version.', zh: '请把 OpenList 升级到最新版。' },
  },
  'openlist-refused': {
    what: { en: 'OpenList answered: {message}', zh: 'OpenList 返回：{message}' },
    todo: {
      en: 'Nothing more was changed. Try again, or look into OpenList’s log.',
      zh: '没有再做任何改动。请重试，或查看 OpenList 的日志。',
    },
  },
  'openlist-origin': {
    what: {
      en: 'The server takes changes from its own pages alone (its setting cors.allow_origins).',
      zh: '服务器只接受自己网页的修改请求（配置项 cors.allow_origins）。',
    },
    todo: {
      en: 'Put * into cors.allow_origins in OpenList’s config.json and restart it, or save a file to import instead.',
      zh: '请在 OpenList 的 config.json 里把 cors.allow_origins 设为 * 并重启，或改为保存文件后导入。',
    },
  },
  'openlist-too-large': {
    what: {
      en: 'A proxy in front of OpenList refuses a text as long as this.',
      zh: 'OpenList 前面的反向代理拒绝了这么长的内容。',
    },
    todo: {
      en: 'Raise its limit (nginx: client_max_body_size), or use the server’s own port.',
      zh: '请调大代理的限制（nginx 是 client_max_body_size），或改用 OpenList 自己的端口。',
    },
  },
  'openlist-path-taken': {
    what: { en: 'Another storage is already mounted at {path}.', zh: '{path} 已经被别的存储占用。' },
    todo: { en: 'Choose another mount path.', zh: '请换一个挂载路径。' },
  },
  'openlist-driver-failed': {
    what: {
      en: 'The storage is saved, but OpenList cannot start it: {message}',
      zh: '存储已保存，但 OpenList 无法启动它：{message}',
    },
    todo: {
      en: 'Mend what it names, then mount again: the same storage is used.',
      zh: '请按提示处理后再次挂载，会沿用同一个存储。',
    },
  },
  'mount-busy': {
    what: { en: 'Something else is being done with a mount right now.', zh: '正在处理另一个挂载。' },
    todo: {
      en: 'Wait until it is done; it may be on another page of Mountlink.',
      zh: '请等它完成再试，可能是在 Mountlink 的另一个页面里。',
    },
  },
  'mounting-gone': {
    what: {
      en: 'This mount was removed from the list or replaced, perhaps on another page of Mountlink.',
      zh: '这个挂载已从列表中移除或被替换，可能是在 Mountlink 的另一个页面里操作的。',
    },
    todo: {
      en: 'Nothing was changed just now. See under “My mounts” what there is.',
      zh: '这次没有做任何改动，请到「我的挂载」查看当前情况。',
    },
  },
  'openlist-put-back': {
    what: {
      en: 'OpenList could not start it with the new content: {message}',
      zh: 'OpenList 用新内容启动失败：{message}',
    },
    todo: {
      en: 'What was mounted before is back. Try again, and please report this.',
      zh: '已恢复原来的内容。请重试，并把问题反馈给我们。',
    },
  },
  'openlist-gone': {
    what: { en: 'The storage {path} is no longer in OpenList.', zh: 'OpenList 里已经没有 {path} 这个存储了。' },
    todo: { en: 'Mount it again, or remove it from the list here.', zh: '请重新挂载，或把它从这里的列表移除。' },
  },
  'openlist-no-login': {
    what: { en: 'No open tab of this OpenList is logged in.', zh: '没有找到已登录这个 OpenList 的标签页。' },
    todo: {
      en: 'Open OpenList in a tab, log in as administrator, then try again.',
      zh: '请在标签页打开 OpenList，用管理员登录后再试。',
    },
  },
  'share-line': {
    what: {
      en: 'This line has no share link, or those of several shares.',
      zh: '这一行没有分享链接，或者有好几个不同的分享。',
    },
    todo: { en: 'Write one share a line: /path  link  password.', zh: '请一行只写一个：/挂载路径  分享链接  提取码。' },
  },
} as const satisfies Record<string, ProblemText>
