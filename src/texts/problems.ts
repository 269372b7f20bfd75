import type { ProblemCode } from '../core/index.ts'
import { openListProblemTexts } from './openlist-problems.ts'
import { panProblemTexts, type ProblemText } from './pan-problems.ts'

/** Every problem in both languages. Gaps are filled by the problem's `detail`. */
export const problemTexts: Readonly<Record<ProblemCode, ProblemText>> = {
  ...panProblemTexts,
  ...openListProblemTexts,
  'job-stopped': {
    what: { en: 'Reading 123pan was stopped.', zh: '读取 123 云盘的任务已停止。' },
    todo: { en: 'Start it again when you like; nothing was changed.', zh: '随时可以重新开始，没有做任何改动。' },
  },
  'storage-full': {
    what: { en: 'There is no room left to keep what is read.', zh: '存储空间不足，读到的内容存不下了。' },
    todo: { en: 'Free some disk space, then reload the tab.', zh: '请清理一些磁盘空间，再刷新页面。' },
  },
  'storage-unusable': {
    what: { en: 'The browser cannot open Mountlink’s data.', zh: '浏览器打不开 Mountlink 的数据。' },
    todo: {
      en: 'Restart the browser. If it happens again, reinstall Mountlink.',
      zh: '请重启浏览器；如果还是不行，请重新安装 Mountlink。',
    },
  },
  'nothing-picked': {
    what: { en: 'Nothing is picked.', zh: '还没有选择文件。' },
    todo: { en: 'Tick files or folders in the list.', zh: '请在列表里勾选文件或文件夹。' },
  },
  'all-missing': {
    what: { en: 'None of the picked files can be exported.', zh: '所选文件都无法导出。' },
    todo: { en: 'The list of missing files says why.', zh: '原因见缺失文件列表。' },
  },
  'link-not-asked': {
    what: { en: 'The direct link has not been asked for yet.', zh: '还没有获取直链。' },
    todo: { en: 'Ask 123pan for it, then export.', zh: '请先向 123 云盘获取直链，再导出。' },
  },
  'file-blocked': {
    what: { en: 'Blocked by 123pan, and cannot be downloaded.', zh: '已被 123 云盘屏蔽，无法下载。' },
    todo: {
      en: 'Leave it out, or see on 123pan why it is blocked.',
      zh: '可以不选，或到 123 云盘查看被屏蔽的原因。',
    },
  },
  'format-not-here': {
    what: { en: 'This format does not fit what is open here.', zh: '当前位置不能用这种格式导出。' },
    todo: { en: 'Choose another format.', zh: '请换一种格式。' },
  },
  'key-missing': {
    what: { en: 'No signing key is set for this account.', zh: '这个账号还没有设置鉴权密钥。' },
    todo: {
      en: 'Copy it from 123pan’s direct-link page into the settings.',
      zh: '请从 123 云盘的直链管理页面复制密钥，填到设置里。',
    },
  },
  'uid-not-the-keys': {
    what: { en: 'The link belongs to another account than the key.', zh: '直链和鉴权密钥不属于同一个账号。' },
    todo: { en: 'Set the key of the link’s account in the settings.', zh: '请在设置里填写直链所属账号的密钥。' },
  },
  'host-not-known': {
    what: {
      en: 'The link’s domain is not known as 123pan’s, so it is not signed.',
      zh: '无法确认这个直链域名，没有签名。',
    },
    todo: {
      en: 'If it is your own direct-link domain, confirm it in the settings.',
      zh: '如果这是你自己的直链域名，请在设置里确认。',
    },
  },
  'link-unreadable': {
    what: { en: 'Its link cannot be read.', zh: '直链无法识别。' },
    todo: { en: 'Ask for the link again.', zh: '请重新获取直链。' },
  },
  'link-redirected': {
    what: {
      en: 'The host of the link sent on to another address, which Mountlink does not follow.',
      zh: '直链服务器跳转到了别的地址，Mountlink 不会跟过去。',
    },
    todo: {
      en: 'Try again on another network, or open the link in a new tab to see where it leads.',
      zh: '请换个网络再试，或在新标签页打开这个链接，看看跳转到哪里。',
    },
  },
  'clock-unknown': {
    what: {
      en: 'The host did not tell its time, so a clock that is wrong here cannot be ruled out.',
      zh: '直链服务器没有返回时间，无法排除本机时钟不准的可能。',
    },
    todo: { en: 'Set this computer’s clock right, then test again.', zh: '请校准本机时间后再测试。' },
  },
  'not-the-file': {
    what: { en: 'Something else than the file answered.', zh: '返回的内容不是这个文件。' },
    todo: {
      en: 'Check whether this network wants you to log in first, then try again.',
      zh: '请检查当前网络是否需要先登录认证，然后再试。',
    },
  },
  'export-differs': {
    what: {
      en: 'The text does not read back as what you picked, so it is not offered.',
      zh: '导出的文本读回来与所选内容不一致，因此没有提供。',
    },
    todo: {
      en: 'Try another format, and please report this with the file’s name.',
      zh: '请换一种格式，并把文件名反馈给我们。',
    },
  },
  'openlist-text': {
    what: { en: 'OpenList could not read this text.', zh: 'OpenList 无法识别这段文本。' },
    todo: { en: 'Try another format, and please report this.', zh: '请换一种格式，并把问题反馈给我们。' },
  },
  'line-too-long': {
    what: {
      en: 'One file alone takes more than {bytes} bytes: {name}',
      zh: '有一个文件单独就超过了 {bytes} 字节：{name}',
    },
    todo: { en: 'Choose larger parts, or leave this file out.', zh: '请把每份设大一些，或不选这个文件。' },
  },
  clipboard: {
    what: { en: 'The browser did not let Mountlink copy.', zh: '浏览器没有允许复制。' },
    todo: { en: 'Click Copy again, or use Download.', zh: '请再点一次复制，或改用下载。' },
  },
  'setting-invalid': {
    what: { en: 'This value cannot be used.', zh: '这个值无效。' },
    todo: { en: 'Correct it and save again.', zh: '请修改后重新保存。' },
  },
  unexpected: {
    what: { en: 'Something unexpected went wrong in Mountlink.', zh: 'Mountlink 出现了意料之外的错误。' },
    todo: {
      en: 'Try again. If it happens again, please report what you did.',
      zh: '请重试；如果还是这样，请反馈你的操作步骤。',
    },
  },
}
