import type { Text } from './text.ts'

/** The first page, shown once after installing. */
export const welcomeTexts = {
  title: { en: 'Mountlink is ready', zh: 'Mountlink 已安装' },
  lead: {
    en: 'Pick files on 123pan, take away what OpenList mounts. Three steps, and the first two only once.',
    zh: '在 123 云盘勾选文件，拿到 OpenList 能直接挂载的内容。只要三步，前两步只做一次。',
  },

  allowTitle: { en: 'One thing first', zh: '请先授权' },
  allowWhy: {
    en: 'The browser does not let Mountlink onto 123pan’s pages yet. Without that it sees nothing.',
    zh: '浏览器还没有允许 Mountlink 访问 123 云盘的网页，不允许就什么都读不到。',
  },
  allow: { en: 'Allow Mountlink on 123pan', zh: '允许访问 123 云盘' },

  keyTitle: { en: 'Find your key', zh: '找到鉴权密钥' },
  keyWhere: {
    en: 'On 123pan, open the page “直链管理” (direct links). The key stands there. The account ID stands on 123pan’s settings page.',
    zh: '在 123 云盘打开「直链管理」，密钥就在那里；账号 ID 在 123 云盘的设置页里。',
  },
  keyOptional: {
    en: 'Only signed direct links need it. For shares and folder IDs go straight to step 3.',
    zh: '只有带签名的直链才需要密钥。只挂分享、或只要文件夹 ID 的话，直接看第 3 步。',
  },
  openDirectLinks: { en: 'Open the direct-link page', zh: '打开直链管理' },
  keyPicture: {
    en: 'The direct-link page of 123pan with account ID, switch and key',
    zh: '123 云盘的直链管理页：账号 ID、鉴权开关和密钥',
  },
  example: {
    en: 'An example with a made-up account. 123pan’s own page may look different.',
    zh: '示意图，账号是虚构的；实际页面可能略有不同。',
  },

  switchTitle: { en: 'Switch it on, and paste the key here', zh: '打开鉴权开关，把密钥粘贴到这里' },
  switchWhy: {
    en: '“URL 鉴权” must be on: else anyone who has a link can use up your traffic. Then paste the key.',
    zh: '「URL 鉴权」要打开，否则谁拿到链接都能消耗你的流量。然后把密钥粘贴进来。',
  },
  keyStays: {
    en: 'The key stays in this browser. No web page can read it.',
    zh: '密钥只保存在这个浏览器里，网页读不到。',
  },
  keyKept: { en: 'The key for account {uid} is set.', zh: '账号 {uid} 的密钥已设置。' },
  testIt: { en: 'Test it in the settings', zh: '去设置里测试' },

  mountTitle: { en: 'Pick, copy, mount', zh: '勾选、复制、挂载' },
  mountPick: {
    en: 'Open a folder or a share on 123pan, click Mountlink’s icon, and tick what you want.',
    zh: '在 123 云盘打开文件夹或分享，点 Mountlink 图标，勾选需要的内容。',
  },
  mountStraight: {
    en: 'Easiest: press “Mount…”. Connect your OpenList once, and Mountlink does the rest.',
    zh: '最省事：点「挂载…」，连接一次自己的 OpenList，其余都由 Mountlink 完成。',
  },
  mountJson: {
    en: 'Or by hand: choose “123PanLink” as storage JSON and copy it. In OpenList: Storages → Add → Import, paste, save.',
    zh: '也可以手动：选「123PanLink」的「存储 JSON」并复制，在 OpenList 里依次点「存储 → 添加 → 导入」，粘贴保存。',
  },
  mountText: {
    en: 'Or copy it as text: add a storage with the driver 123PanLink and paste it into origin_urls.',
    zh: '也可以复制文本：在 OpenList 添加存储，驱动选 123PanLink，粘贴到 origin_urls 的文本框。',
  },
  popupPicture: {
    en: 'Mountlink’s window: files ticked on the left, the text for OpenList on the right',
    zh: 'Mountlink 窗口：左边勾选文件，右边是给 OpenList 的内容',
  },

  goodToKnow: { en: 'Good to know', zh: '小提示' },
  pin: {
    en: 'Pin the icon: click the puzzle piece in the toolbar, then the pin beside Mountlink.',
    zh: '把图标固定出来：点工具栏上的拼图按钮，再点 Mountlink 旁边的图钉。',
  },
  rightClick: {
    en: 'Right-click a file on 123pan: Mountlink’s own menu copies its link or ID at once.',
    zh: '在 123 云盘的文件上点右键，Mountlink 的小菜单可以直接复制链接或 ID。',
  },
  reload: {
    en: 'Tabs of 123pan that were open before must be reloaded once.',
    zh: '安装前已打开的 123 云盘标签页，需要刷新一次。',
  },
  openPan: { en: 'Open 123pan', zh: '打开 123 云盘' },
  settings: { en: 'Settings', zh: '设置' },
} as const satisfies Record<string, Text>
