import type { Text } from './text.ts'

interface FormatTexts {
  readonly title: Text
  /** What it is for, in one line. */
  readonly purpose: Text
  /** What to know before or after pasting, the most useful first, for each shape the format has. */
  readonly advice: {
    readonly text: readonly Text[]
    readonly 'storage-json'?: readonly Text[]
  }
}

const IMPORT: Text = {
  en: 'In OpenList choose Storages → Add → Import, paste this JSON and save.',
  zh: '在 OpenList 打开「存储 → 添加 → 导入」，粘贴这段 JSON 并保存。',
}

const FREE_PATH: Text = {
  en: 'No other storage may have the same mount path.',
  zh: '挂载路径不能和已有的存储重复。',
}

const NOT_SIGNED_AGAIN: Text = {
  en: 'OpenList does not sign these links again. For a mount that lasts, take 123PanLink.',
  zh: 'OpenList 不会为这些链接续签，想长期使用请选 123PanLink。',
}

const PASTE_URL_TREE: Text = {
  en: 'In OpenList add a storage with the driver UrlTree and paste the text into url_structure ("Url structure").',
  zh: '在 OpenList 添加存储，驱动选 UrlTree，把文本粘贴到 url_structure 对应的大文本框。',
}

/** One entry for each format of the export, by its id. */
export const formatTexts = {
  'pan123-link': {
    title: { en: '123PanLink', zh: '123PanLink' },
    purpose: {
      en: 'A lasting mount: OpenList signs each link anew when a file is opened.',
      zh: '长期挂载：每次打开文件时由 OpenList 重新签名。',
    },
    advice: {
      text: [
        {
          en: 'In OpenList add a storage with the driver 123PanLink, paste the text into origin_urls ("Origin urls"), and fill in the private key and the UID {uid}.',
          zh: '在 OpenList 添加存储，驱动选 123PanLink，把文本粘贴到 origin_urls 对应的大文本框，再填上鉴权密钥和 UID {uid}。',
        },
        {
          en: 'After you change an existing mount, refresh its folder in OpenList: the old listing stays cached for a while.',
          zh: '修改已有的挂载后，请在 OpenList 里刷新目录，否则一段时间内看到的还是旧列表。',
        },
      ],
      'storage-json': [IMPORT, FREE_PATH],
    },
  },
  'url-tree-signed': {
    title: { en: 'UrlTree, signed', zh: 'UrlTree（已签名）' },
    purpose: {
      en: 'A mount for a while: the links are signed now and end at the time shown.',
      zh: '临时挂载：链接现在就签好名，到期后失效。',
    },
    advice: { text: [PASTE_URL_TREE, NOT_SIGNED_AGAIN], 'storage-json': [IMPORT, FREE_PATH, NOT_SIGNED_AGAIN] },
  },
  'url-tree': {
    title: { en: 'UrlTree, unsigned', zh: 'UrlTree（不签名）' },
    purpose: {
      en: 'For direct links without URL authentication. With it on, they are refused.',
      zh: '适合没有开启 URL 鉴权的直链；开启鉴权后这些链接打不开。',
    },
    advice: { text: [PASTE_URL_TREE], 'storage-json': [IMPORT, FREE_PATH] },
  },
  'direct-links-signed': {
    title: { en: 'Direct links, signed', zh: '直链（已签名）' },
    purpose: {
      en: 'One link a line, for a download tool. They end at the time shown.',
      zh: '每行一个链接，可直接交给下载工具，到期后失效。',
    },
    advice: { text: [] },
  },
  'direct-links': {
    title: { en: 'Direct links, plain', zh: '直链（不签名）' },
    purpose: {
      en: 'One link a line, as 123pan gives them.',
      zh: '每行一个链接，与 123 云盘给出的一致。',
    },
    advice: {
      text: [
        {
          en: 'With URL authentication on, these links are refused. Take the signed ones then.',
          zh: '开启 URL 鉴权后这些链接打不开，请改用已签名的直链。',
        },
      ],
    },
  },
  'folder-id': {
    title: { en: 'Folder ID', zh: '文件夹 ID' },
    purpose: {
      en: 'Mounts this whole folder of your drive; the ID goes into root_folder_id.',
      zh: '挂载整个文件夹，ID 填到「根文件夹 ID」。',
    },
    advice: {
      text: [
        {
          en: '123 Open is the recommended driver: it uses 123pan’s official interface.',
          zh: '推荐用 123 Open 驱动，它走 123 云盘的官方接口。',
        },
        {
          en: 'Only the ID? Click it at the top left.',
          zh: '只要 ID 的话，点左上角那一栏就能复制。',
        },
        {
          en: 'Members have a faster way: right-click a top-level folder on 123pan and choose 启用直链空间 (enable direct links), then take 123PanLink above.',
          zh: '会员有更快的办法：在 123 云盘对顶层文件夹点右键「启用直链空间」，然后在上面改选 123PanLink。',
        },
        {
          en: '123Pan needs your 123pan login and the local proxy ("Web proxy" on, WebDAV policy "native proxy").',
          zh: '123Pan 驱动要填账号密码并走本地代理：打开「Web 代理」，WebDAV 策略选「本地代理」。',
        },
        {
          en: 'If 123Pan reports a security risk, log in on 123pan once with a code by SMS, then save the storage again.',
          zh: '123Pan 提示「账号存在安全风险」时，先到 123 云盘用短信验证码登录一次，再保存存储。',
        },
        {
          en: 'Folders with more than about 2,000 entries may be listed short: spread the files over several.',
          zh: '一个文件夹超过 2000 项左右可能列不全，建议拆开。',
        },
      ],
    },
  },
  'pan123-share': {
    title: { en: '123PanShare', zh: '123PanShare' },
    purpose: {
      en: 'Mounts this folder of the share: key, password and folder ID.',
      zh: '挂载分享里的这个文件夹：分享码、提取码和文件夹 ID。',
    },
    advice: {
      text: [
        {
          en: 'In OpenList add a storage with the driver 123PanShare and fill in the three fields.',
          zh: '在 OpenList 添加存储，驱动选 123PanShare，填好这三项。',
        },
        {
          en: 'Downloads need the local proxy: switch on "Web proxy" and set the WebDAV policy to "native proxy".',
          zh: '下载要走本地代理：打开「Web 代理」，WebDAV 策略选「本地代理」。',
        },
      ],
      'storage-json': [
        IMPORT,
        FREE_PATH,
        {
          en: 'The local proxy, which downloads need, is switched on in it.',
          zh: '下载需要的本地代理已经在里面打开了。',
        },
      ],
    },
  },
} as const satisfies Record<string, FormatTexts>

/** What stands beside an export, by the id of its warning. */
export const warningTexts = {
  unauthenticated: {
    en: 'Anyone who has these links can use them, and the traffic is yours to pay. Share them with care.',
    zh: '拿到这些链接的人都能下载，消耗的是你的付费流量，请谨慎分享。',
  },
  'no-key': {
    en: 'No key is set here. Fill it in at OpenList yourself, or the links are refused while URL authentication is on.',
    zh: '这里还没有设置密钥，请在 OpenList 里自行填写；开启 URL 鉴权时，没有密钥就打不开链接。',
  },
  'carries-key': {
    en: 'Copy and Download carry your signing key, which the preview hides. Give this text to nobody.',
    zh: '复制和下载的内容带有完整密钥（预览里已隐藏），不要发给别人。',
  },
  'carries-password': {
    en: 'The text carries the password of the share.',
    zh: '内容里带有分享的提取码。',
  },
  'too-long-for-mysql': {
    en: 'Longer than the 65,535 bytes that OpenList can keep in MySQL. With SQLite or PostgreSQL it fits; for MySQL divide it.',
    zh: '内容超过 65535 字节，OpenList 使用 MySQL 时存不下。SQLite 和 PostgreSQL 不受影响；用 MySQL 请拆分成几份。',
  },
  'time-unknown': {
    en: 'Some files have no time. OpenList shows them as of 1970.',
    zh: '部分文件没有修改时间，OpenList 会显示为 1970 年。',
  },
} as const satisfies Record<string, Text>
