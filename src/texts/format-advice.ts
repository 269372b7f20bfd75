import type { Text } from './text.ts'

/** What to know before or after pasting an export, the most useful first, for each shape the format has. */
interface Advice {
  readonly text: readonly Text[]
  readonly 'storage-json'?: readonly Text[]
}

const IMPORT: Text = {
  en: 'In OpenList choose Storages → Add → Import, paste this JSON and save.',
  zh: '在 OpenList 里依次点「存储 → 添加 → 导入」，粘贴这段 JSON 并保存。',
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

/** One entry for each format of the export, by its id. Loaded after the first frame. */
export const adviceTexts = {
  'pan123-link': {
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
  'url-tree-signed': {
    text: [PASTE_URL_TREE, NOT_SIGNED_AGAIN],
    'storage-json': [IMPORT, FREE_PATH, NOT_SIGNED_AGAIN],
  },
  'url-tree': { text: [PASTE_URL_TREE], 'storage-json': [IMPORT, FREE_PATH] },
  'direct-links-signed': { text: [] },
  'direct-links': {
    text: [
      {
        en: 'With URL authentication on, these links are refused. Take the signed ones then.',
        zh: '开启 URL 鉴权后这些链接打不开，请改用已签名的直链。',
      },
    ],
  },
  'folder-id': {
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
  'pan123-share': {
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
} as const satisfies Record<string, Advice>
