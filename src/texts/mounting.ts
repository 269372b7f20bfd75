import type { Text } from './text.ts'

/** Mounting what was picked: which server, where, how, and what came of it. */
export const mountingTexts = {
  nothing: {
    en: 'There is nothing to mount yet. Pick files in Mountlink’s window and press “Mount…” there.',
    zh: '还没有要挂载的内容。请在 Mountlink 窗口里勾选文件，再点「挂载…」。',
  },
  preparing: { en: 'Preparing…', zh: '正在准备…' },
  files: { en: '{n} {n|file|files} from {folder}', zh: '{folder}，共 {n} 个文件' },
  folder: { en: 'The folder {folder}', zh: '文件夹 {folder}' },
  wholeShare: { en: 'The whole share', zh: '整个分享' },
  top: { en: 'My drive', zh: '全部文件' },
  missing: {
    en: '{n} picked {n|file has|files have} no link and will not be in the mount: {names}',
    zh: '有 {n} 个文件没有直链，不会出现在挂载里：{names}',
  },
  partly: {
    en: '{n} picked {n|folder has|folders have} not been read to the end; only what is known is mounted.',
    zh: '有 {n} 个文件夹还没有读取完整，只会挂载已知的内容。',
  },
  ends: {
    en: 'Its links work until {time}. Update the mount before then.',
    zh: '其中的链接有效期至 {time}，请在此之前更新挂载。',
  },
  repaired: {
    en: '{n} {n|name is|names are} written differently, since OpenList could not keep {n|it|them}.',
    zh: '有 {n} 个名称 OpenList 无法原样保存，已做替换。',
  },
  again: { en: 'Try again', zh: '重试' },

  server: { en: 'Server', zh: '服务器' },
  lookAgain: { en: 'Look again', zh: '重新读取' },
  looking: { en: 'Reading what is mounted there…', zh: '正在读取服务器上已有的存储…' },

  path: { en: 'Mount path', zh: '挂载路径' },
  pathBad: {
    en: 'A path such as /Movies: it starts with /, and has no \\, no .. and no empty part.',
    zh: '请写成 /电影 这样：以 / 开头，不能有 \\、.. 或空的一级。',
  },
  pathFree: { en: 'Free', zh: '可用' },
  pathTaken: { en: 'A {driver} storage is mounted there already.', zh: '这里已经有一个 {driver} 存储。' },
  takeFree: { en: 'Take {path} instead', zh: '改用 {path}' },
  pathOurs: {
    en: 'A {driver} storage is there. It will be updated; you see first what would change.',
    zh: '这里已有 {driver} 存储，会更新它；更新前会先列出变化。',
  },
  pathFailed: {
    en: 'A {driver} storage is there, but does not run ({status}). It is used instead of a new one.',
    zh: '这里已有 {driver} 存储，但没有正常工作（{status}）。会直接更新它，不再新建。',
  },
  several: { en: 'Becomes {n} storages: {paths}', zh: '将分成 {n} 个存储：{paths}' },

  sign: { en: 'Sign downloads (enable_sign)', zh: '启用签名（enable_sign）' },
  signWhy: {
    en: 'OpenList gives a file out only at an address that it has signed itself. Without it anyone who guesses a path downloads at your cost. Recommended.',
    zh: '只有 OpenList 自己签过名的地址才能下载。不开的话，别人猜到路径就能消耗你的流量。建议开启。',
  },
  proxy: { en: 'Send files through OpenList (proxy)', zh: '由 OpenList 中转（代理）' },
  proxyWhy: {
    en: 'Off: players are sent straight to 123pan, at full speed. On: everything goes through your server and its uplink.',
    zh: '关闭：播放器直接从 123 云盘下载，速度最快。开启：所有流量都经过你的服务器。',
  },
  proxyShare: {
    en: 'On: the addresses of a share work only for who asked for them, so OpenList must fetch the bytes.',
    zh: '必须开启：分享的下载地址只对请求者有效，所以要由 OpenList 取数据。',
  },
  fields: { en: 'What is entered into OpenList', zh: '会填入 OpenList 的内容' },
  fieldDriver: { en: 'The driver', zh: '驱动' },
  fieldText: { en: 'The list of files, {n} {n|line|lines}', zh: '文件列表，共 {n} 行' },
  fieldKey: {
    en: 'Your key, with which OpenList signs each link when it is used',
    zh: '鉴权密钥，OpenList 用它在下载时签名',
  },
  fieldUid: { en: 'Your account at 123pan', zh: '123 云盘账号 ID' },
  fieldValid: { en: 'Minutes for which a link that OpenList signs works', zh: 'OpenList 签出的链接有效多少分钟' },
  fieldShare: { en: 'The key of the share', zh: '分享码' },
  fieldPassword: { en: 'Its password', zh: '提取码' },
  fieldFolder: { en: 'The folder; 0 is the top', zh: '文件夹 ID，0 是根目录' },
  fieldPolicy: { en: 'The same for WebDAV', zh: 'WebDAV 也用同样的方式' },
  fieldCache: { en: 'Minutes for which OpenList keeps a listing', zh: 'OpenList 缓存目录的分钟数' },

  mount: { en: 'Mount', zh: '挂载' },
  seeChanges: { en: 'Show what would change', zh: '查看变化' },
  comparing: { en: 'Comparing with what is mounted…', zh: '正在与现有内容比较…' },
  mounting: { en: 'Handing it to OpenList…', zh: '正在提交给 OpenList…' },
  listing: {
    en: 'Listing it through OpenList: {done} of {total} {total|folder|folders}',
    zh: '正在通过 OpenList 核对：{done} / {total} 个文件夹',
  },

  mounted: { en: 'Mounted at {path}', zh: '已挂载到 {path}' },
  allRight: {
    en: '{right} of {expected} files: all there, names and sizes right',
    zh: '{right} / {expected} 个文件，名称和大小全部一致',
  },
  someWrong: {
    en: '{right} of {expected} files are as they should be. What is wrong:',
    zh: '{right} / {expected} 个文件正确。有问题的是：',
  },
  listed: {
    en: 'OpenList lists it: {n} {n|entry|entries} at the top level',
    zh: 'OpenList 能正常列出，根目录有 {n} 项',
  },
  wrongMissing: { en: 'not listed', zh: '没有列出' },
  wrongSize: { en: 'another size', zh: '大小不同' },
  wrongExtra: { en: 'listed, but Mountlink did not put it there', zh: '多出来的' },
  wrongRefused: { en: 'folder that OpenList does not list', zh: 'OpenList 列不出这个文件夹' },
  notListed: { en: 'It is mounted, but could not be listed back:', zh: '已经挂载，但核对时出错：' },
  more: { en: '… and {n} more', zh: '……还有 {n} 个' },
  openIt: { en: 'Open in OpenList', zh: '在 OpenList 里打开' },
  toMounts: { en: 'All my mounts', zh: '查看全部挂载' },

  noToken: { en: 'Without a token', zh: '不用令牌' },
  importFile: {
    en: 'Save it as a file. In OpenList choose Storages → Add → Import, paste its content and save.',
    zh: '保存成文件，在 OpenList 里依次点「存储 → 添加 → 导入」，粘贴文件内容并保存。',
  },
  restoreFile: {
    en: 'Save all as one file. In OpenList: Backup & Restore, choose the file, restore with “override” off.',
    zh: '保存成一个文件，在 OpenList 的「备份与恢复」里选择它，关闭「覆盖」再恢复。',
  },
  saveFile: { en: 'Save {file}', zh: '保存 {file}' },
  carriesKey: { en: 'The file carries your key. Delete it after importing.', zh: '文件里含有密钥，导入后请删除。' },
} as const satisfies Record<string, Text>

/** What an update of a mount would change. */
export const changeTexts = {
  title: { en: 'What would change', zh: '将要发生的变化' },
  done: { en: 'What has changed', zh: '本次变化' },
  whole: {
    en: 'The share, its password and its folder would be entered anew.',
    zh: '会重新填写分享、提取码和文件夹 ID。',
  },
  wholeDone: {
    en: 'The share, its password and its folder were entered anew.',
    zh: '已重新填写分享、提取码和文件夹 ID。',
  },
  none: { en: 'Nothing: all {n} {n|file is|files are} as mounted.', zh: '没有变化，{n} 个文件都和现在一样。' },
  added: { en: '{n} new', zh: '新增 {n} 个' },
  removed: { en: '{n} gone', zh: '减少 {n} 个' },
  renamed: { en: '{n} renamed', zh: '改名 {n} 个' },
  moved: { en: '{n} moved', zh: '移动 {n} 个' },
  changed: { en: '{n} with another size or time', zh: '大小或时间变化 {n} 个' },
  same: { en: '{n} stay as they are', zh: '{n} 个不变' },
  resigned: { en: '{n} of these with a new link', zh: '其中 {n} 个换成新链接' },
  relinked: {
    en: '{n} of these with a link that leads elsewhere',
    zh: '其中 {n} 个的直链指向了别的位置',
  },
  folderFiles: { en: '{n} {n|file|files}', zh: '{n} 个文件' },
  emptied: {
    en: '{n} {n|storage|storages} would be left empty, since nothing of the picked lies there any more: {paths}',
    zh: '{n} 个存储将会变空（所选内容已不在其中）：{paths}',
  },
  emptiedDone: {
    en: '{n} {n|storage was|storages were} left empty, since nothing of the picked lies there any more: {paths}',
    zh: '已清空 {n} 个存储（所选内容已不在其中）：{paths}',
  },
  otherUid: {
    en: 'The storage signs for another account so far ({uid}). Its account and key would be replaced, and Undo does not bring that key back.',
    zh: '这个存储原来用的是另一个账号（{uid}）的密钥。更新会换掉账号和密钥，撤销无法恢复原来的密钥。',
  },
  otherUidDone: {
    en: 'The storage signed for another account before ({uid}). Its account and key were replaced; Undo does not bring that key back.',
    zh: '这个存储原来用的是另一个账号（{uid}）的密钥，账号和密钥都已换掉，撤销无法恢复原来的密钥。',
  },
  update: { en: 'Update', zh: '更新' },
  cancel: { en: 'Cancel', zh: '取消' },
  alarm: {
    en: '{n} of {before} files would vanish from the mount. Is that what you want?',
    zh: '挂载里的 {before} 个文件将有 {n} 个消失，确定要这样吗？',
  },
  alarmWhy: {
    en: 'Perhaps a folder was not read to its end, or another one is open. You can undo it later.',
    zh: '也可能是某个文件夹没有读完，或者打开的不是原来的文件夹。更新后可以撤销。',
  },
  alarmYes: { en: 'Update, {n} {n|file goes|files go}', zh: '仍然更新，{n} 个文件会消失' },
  undo: { en: 'Undo', zh: '撤销' },
  undone: { en: 'Back to how it was: {n} {n|file|files}', zh: '已恢复到更新前：{n} 个文件' },
} as const satisfies Record<string, Text>
