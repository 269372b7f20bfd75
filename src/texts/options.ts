import type { Text } from './text.ts'

/** The settings page. */
export const optionsTexts = {
  title: { en: 'Settings', zh: '设置' },
  lead: {
    en: 'Everything stays in this browser. Keys are kept where web pages cannot read them.',
    zh: '所有内容只保存在这个浏览器里，密钥存放在网页读不到的地方。',
  },

  accounts: { en: 'Accounts and signing keys', zh: '账号与鉴权密钥' },
  accountsLead: {
    en: 'A key is needed only where signed links are exported, or the storage JSON of 123PanLink.',
    zh: '只有导出带签名的直链、或 123PanLink 的存储 JSON 时才需要密钥。',
  },
  noAccounts: {
    en: 'No account has been seen yet. Open 123pan while logged in, and it appears here.',
    zh: '还没有看到账号。登录 123 云盘并打开任意文件夹后，账号会出现在这里。',
  },
  uid: { en: 'Account ID {uid}', zh: '账号 ID {uid}' },
  keySet: { en: 'Key is set', zh: '已设置密钥' },
  keyOfSession: { en: 'Key until the browser closes', zh: '密钥仅本次有效' },
  keyNone: { en: 'No key', zh: '未设置密钥' },
  key: { en: 'Signing key', zh: '鉴权密钥' },
  keyHint: { en: 'Paste the key from 123pan', zh: '粘贴 123 云盘的鉴权密钥' },
  sessionOnly: {
    en: 'Only until the browser is closed: never written to disk',
    zh: '只用到关闭浏览器为止，不写入磁盘',
  },
  uidField: { en: 'Account ID', zh: '账号 ID' },
  uidHint: { en: 'Digits only, e.g. 1812345678', zh: '纯数字，例如 1812345678' },
  uidBad: {
    en: 'An account ID is a number. On 123pan it stands on the settings page, and in every direct link after the host.',
    zh: '账号 ID 是一串数字，在 123 云盘的设置页里能看到，每个直链的域名后面也有。',
  },
  addAccount: { en: 'Add an account by hand', zh: '手动添加账号' },
  addAccountWhy: {
    en: 'Not needed where you open 123pan in this browser: the account then shows up by itself. The ID stands on 123pan’s settings page.',
    zh: '在这个浏览器里登录并打开 123 云盘，账号会自动出现，一般不用手动添加。账号 ID 在 123 云盘的设置页里。',
  },
  changeKey: { en: 'Change', zh: '更换' },
  removeKey: { en: 'Remove', zh: '移除' },
  save: { en: 'Save', zh: '保存' },
  cancel: { en: 'Cancel', zh: '取消' },
  keyBad: {
    en: 'A key is letters, digits and signs without spaces. Copy it once more, only the key itself.',
    zh: '密钥里不会有空格、换行或中文，请重新复制，只复制密钥本身。',
  },
  whereKey: { en: 'Where is my key?', zh: '密钥在哪里？' },
  whereKeySteps: {
    en: 'On 123pan, open the Direct links page. Under "URL authentication" switch it on, then copy the primary key shown there and paste it here. The switch and the key belong to the account that is logged in.',
    zh: '在 123 云盘网页打开「直链管理」，找到「URL 鉴权」，打开开关，把显示的主密钥复制过来粘贴到这里。开关和密钥都属于当前登录的账号。',
  },
  openDirectLinks: { en: 'Open the Direct links page', zh: '打开直链管理页' },

  testKey: { en: 'Test the key', zh: '测试密钥' },
  testing: { en: 'Testing…', zh: '正在测试…' },
  testWith: { en: 'Tested with {file}. No file data was moved.', zh: '用「{file}」测试，没有产生下载流量。' },
  testNeedsLink: {
    en: 'The test needs one direct link of this account. On 123pan, right-click a file in a direct-link space and copy its direct link; then test again.',
    zh: '测试需要这个账号的一个直链。请在 123 云盘里对直链空间中的文件点右键「获取直链链接」，然后再来测试。',
  },
  testNeedsPermission: {
    en: 'To test on {host} the browser must allow access to it. Allow it, then test again.',
    zh: '要在 {host} 上测试，需要在浏览器弹窗里允许访问该域名，然后再试一次。',
  },
  verdictWorks: {
    en: 'The key works: the signed link opens, the bare link is refused.',
    zh: '密钥正确：签名后的链接能打开，未签名的会被拒绝。',
  },
  verdictKeyWrong: {
    en: 'The key is wrong: the signed link was refused. Copy the key again from 123pan.',
    zh: '密钥不对：签名后的链接被拒绝了。请到 123 云盘重新复制密钥。',
  },
  verdictSwitchOff: {
    en: 'URL authentication is off: links open without a signature, for anyone. Switch it on at 123pan, then test again.',
    zh: 'URL 鉴权没有打开：任何人不用签名就能打开链接。请到 123 云盘打开鉴权开关再测试。',
  },
  verdictCannotTell: {
    en: 'Cannot tell whether the key is right.',
    zh: '没能判断密钥是否正确。',
  },
  clockAhead: {
    en: 'This computer’s clock is {minutes} minutes fast. Expiry times now follow 123pan’s clock.',
    zh: '这台电脑的时钟快了 {minutes} 分钟，有效期已改按 123 云盘的时间计算。',
  },
  clockBehind: {
    en: 'This computer’s clock is {minutes} minutes slow. Expiry times now follow 123pan’s clock.',
    zh: '这台电脑的时钟慢了 {minutes} 分钟，有效期已改按 123 云盘的时间计算。',
  },

  hosts: { en: 'Custom direct-link domains', zh: '自定义直链域名' },
  hostsNone: { en: 'None. 123pan’s own hosts need no entry here.', zh: '没有。123 云盘自己的直链域名无需添加。' },
  hostField: { en: 'Domain', zh: '域名' },
  hostHint: { en: 'dl.example.com', zh: 'dl.example.com' },
  hostAdd: { en: 'Add domain', zh: '添加域名' },
  hostRemove: { en: 'Remove {host}', zh: '移除 {host}' },
  hostWarning: {
    en: 'Links on a domain listed here are signed with this account’s key. Add only a domain that you have bound to this account on 123pan: a signature given to a stranger’s host can be used at your cost.',
    zh: '这里的域名会用该账号的密钥签名。只添加你自己在 123 云盘绑定的域名：签名一旦发给别人的服务器，别人就能用掉你的流量。',
  },
  hostBad: {
    en: 'This is not a domain. Enter only the name, such as dl.example.com, without https:// and without a path.',
    zh: '这不是有效的域名。只填域名本身，例如 dl.example.com，不要带 https:// 和路径。',
  },
  hostTaken: { en: 'This domain is already listed.', zh: '这个域名已经添加过了。' },
  hostTake: { en: 'Fill in', zh: '填入' },
  hostSeen: { en: 'Seen in your links: {host}', zh: '在你的直链中见到：{host}' },

  export: { en: 'Export', zh: '导出' },
  defaultFormat: { en: 'Format offered first', zh: '默认格式' },
  defaultFormatWhy: {
    en: 'In your own drive. Shares have one format of their own.',
    zh: '用于自己的网盘；分享页有专门的格式。',
  },
  formatAuto: { en: 'Automatic, by where you are', zh: '自动（按所在位置选择）' },
  validMinutes: { en: '123PanLink: how long each signed link lives', zh: '123PanLink 每次签名的有效时长' },
  validMinutesWhy: {
    en: 'OpenList signs anew at every download (valid_duration). 30 minutes suit most.',
    zh: 'OpenList 每次下载时重新签名（valid_duration），一般 30 分钟即可。',
  },
  minutes: { en: 'minutes', zh: '分钟' },
  signedHours: { en: 'Exported signed links: how long they live', zh: '导出的签名链接的有效时长' },
  signedHoursWhy: {
    en: 'After this time the links in the exported text stop working.',
    zh: '超过这个时间，导出文本里的链接就不能用了。',
  },
  hours: { en: 'hours', zh: '小时' },
  numberBad: {
    en: 'Enter a whole number from {min} to {max}. Until then it stays at {value}.',
    zh: '请输入 {min} 到 {max} 之间的整数，改好之前仍按 {value} 计算。',
  },

  site: { en: 'On 123pan’s pages', zh: '在 123 云盘网页上' },
  companion: { en: 'Mountlink’s menu beside a right-click', zh: '右键时显示 Mountlink 菜单' },
  companionWhy: {
    en: 'Next to 123pan’s own menu, for the file you click: copy its signed link, its folder ID and more.',
    zh: '在文件上点右键时，显示在 123 云盘自己的菜单旁边，可以直接复制签名直链、文件夹 ID 等。',
  },
  spacing: { en: 'Least time between two requests to 123pan', zh: '两次请求之间的最短间隔' },
  spacingWhy: {
    en: 'Shorter is faster, but 123pan may then ask for a pause or a captcha. 700 suits most; Mountlink slows down by itself when asked to.',
    zh: '间隔越短越快，但也越容易被 123 云盘限制或要求验证。一般 700 毫秒比较稳妥；被要求放慢时会自动放慢。',
  },
  milliseconds: { en: 'ms', zh: '毫秒' },

  data: { en: 'Your data', zh: '数据' },
  file: { en: 'Settings as a file', zh: '备份设置' },
  fileWhy: {
    en: 'For another browser. Holds no key; your own domains are in it, with the account ID they serve.',
    zh: '换浏览器时用。文件里没有密钥；自定义域名会带上对应的账号 ID。',
  },
  exportFile: { en: 'Export', zh: '导出' },
  importFile: { en: 'Import…', zh: '导入…' },
  imported: { en: 'Settings from {file} are in use now.', zh: '已应用「{file}」里的设置。' },
  importedNothing: { en: '{file} holds nothing that could be used.', zh: '「{file}」里没有可用的设置。' },
  importNotOurs: {
    en: '{file} is not a settings file of Mountlink. Nothing was changed.',
    zh: '「{file}」不是 Mountlink 的设置文件，没有做任何更改。',
  },
  importNewer: {
    en: '{file} was made by a newer Mountlink. Update this one first. Nothing was changed.',
    zh: '「{file}」由更新版本的 Mountlink 导出，请先升级。没有做任何更改。',
  },
  importWrong: { en: 'Not usable, left as it was: {names}', zh: '以下项目的值无效，保持原样：{names}' },
  importUnknown: {
    en: 'Left out {n} {n|entry that is|entries that are} no setting.',
    zh: '忽略了 {n} 个不认识的项目。',
  },
  importHosts: {
    en: 'The file also names direct-link domains. Links on them would be signed with your key, so add only those that are really yours.',
    zh: '文件里还有自定义直链域名。添加后会用你的密钥给这些域名的链接签名，只添加确实属于你的。',
  },
  importHost: { en: '{host}, for account {uid}', zh: '{host}（账号 {uid}）' },
  importAdd: { en: 'Add', zh: '添加' },
  importAdded: { en: 'Added', zh: '已添加' },
  importPanHosts: {
    en: 'It names more addresses of 123pan: {hosts}. Add each of them above: the browser must ask you for it.',
    zh: '文件里还有其他 123 云盘网址：{hosts}。请在上面逐个添加，浏览器需要你确认。',
  },
  firstPage: { en: 'First steps', zh: '入门指引' },
  firstPageWhy: {
    en: 'The page that was shown after installing.',
    zh: '安装后第一次打开的那一页。',
  },
  openFirstPage: { en: 'Show again', zh: '再看一遍' },
  deleteAll: { en: 'Delete everything Mountlink knows', zh: '清除 Mountlink 的全部数据' },
  deleteAllWhy: {
    en: 'Afterwards it is as freshly installed. Nothing on 123pan or in OpenList changes.',
    zh: '清除后和刚安装时一样，不影响 123 云盘和 OpenList。',
  },
  deleteAllButton: { en: 'Delete…', zh: '清除…' },
  deleteAllQuestion: { en: 'Delete everything?', zh: '要清除全部数据吗？' },
  deleteAllGoes: { en: 'This goes, and cannot be brought back:', zh: '以下内容会被清除，无法恢复：' },
  goesKeys: { en: 'signing keys', zh: '鉴权密钥' },
  goesServers: {
    en: 'OpenList servers and their tokens, with the browser’s permission for them, and the list of what you mounted',
    zh: 'OpenList 服务器、令牌及其浏览器授权，以及挂载记录',
  },
  goesCatalogue: { en: 'all lists of files, shares and direct links', zh: '已读取的文件列表、分享和直链' },
  goesJob: { en: 'a listing that is under way, which stops', zh: '正在进行的读取任务（会停止）' },
  goesSettings: {
    en: 'settings, your own domains and added addresses of 123pan, with the browser’s permission for them',
    zh: '所有设置、自定义域名、手动添加的 123 云盘网址及其浏览器授权',
  },
  goesView: { en: 'what is picked and searched in open windows', zh: '窗口里的勾选和搜索' },
  deleteAllYes: { en: 'Delete everything', zh: '全部清除' },
  deleting: { en: 'Deleting…', zh: '正在清除…' },
  deleted: { en: 'Everything is deleted. Mountlink is as freshly installed.', zh: '已全部清除，和刚安装时一样。' },

  look: { en: 'Appearance', zh: '外观' },
  language: { en: 'Language', zh: '语言' },
  theme: { en: 'Theme', zh: '主题' },
  auto: { en: 'Automatic', zh: '跟随系统' },
  chinese: { en: '中文', zh: '中文' },
  english: { en: 'English', zh: 'English' },
  light: { en: 'Light', zh: '浅色' },
  dark: { en: 'Dark', zh: '深色' },
} as const satisfies Record<string, Text>
