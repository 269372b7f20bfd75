import type { ProblemCode } from '../core/index.ts'
import type { Text } from './text.ts'

/** What happened, and what the person can do about it. */
export interface ProblemText {
  readonly what: Text
  readonly todo: Text
}

/** What 123pan answers, what stands in the way to it, and what asking it has found out. */
export const panProblemTexts = {
  'logged-out': {
    what: { en: 'You are not logged in to 123pan.', zh: '123 云盘未登录，或登录已过期。' },
    todo: { en: 'Log in on the page, then try again.', zh: '请在网页上登录后再试。' },
  },
  refused: {
    what: { en: '123pan refused the request.', zh: '123 云盘拒绝了这次请求。' },
    todo: {
      en: 'Wait a while, and check that the page itself still works.',
      zh: '请稍等一段时间，并确认网页本身还能正常使用。',
    },
  },
  'too-fast': {
    what: { en: '123pan says there are too many requests.', zh: '123 云盘提示请求过于频繁。' },
    todo: { en: 'Wait a few minutes, then go on.', zh: '请过几分钟再继续。' },
  },
  captcha: {
    what: { en: '123pan wants to see that you are human.', zh: '123 云盘要求进行人机验证。' },
    todo: { en: 'Solve the captcha on the page, then go on.', zh: '请在网页上完成验证，再继续。' },
  },
  'account-risk': {
    what: { en: '123pan sees a risk in this account.', zh: '123 云盘提示当前账号存在安全风险。' },
    todo: { en: 'Log in again on the page with a text message code.', zh: '请在网页上用短信验证码重新登录。' },
  },
  'share-wrong-password': {
    what: { en: 'The share’s password is missing or wrong.', zh: '还没有输入提取码，或者提取码不对。' },
    todo: {
      en: 'Enter the right password on the share’s page, or check the link.',
      zh: '请在分享页面输入正确的提取码，或检查分享链接是否完整。',
    },
  },
  'share-expired': {
    what: { en: 'This share has expired or was withdrawn.', zh: '这个分享已过期或已被取消。' },
    todo: { en: 'Ask the person who shared it for a new link.', zh: '请找分享者要新的链接。' },
  },
  'share-needs-login': {
    what: { en: 'This share can only be opened when logged in.', zh: '这个分享要登录后才能查看。' },
    todo: { en: 'Log in on the page, then open the share again.', zh: '请先在网页上登录，再打开分享。' },
  },
  'traffic-used-up': {
    what: { en: 'The account’s download traffic is used up.', zh: '账号的下载流量已用完。' },
    todo: {
      en: 'Wait for the next month, or buy traffic from 123pan.',
      zh: '请等下个月流量重置，或在 123 云盘购买流量。',
    },
  },
  'file-not-found': {
    what: { en: '123pan no longer has this file.', zh: '这个文件在 123 云盘上已经不存在。' },
    todo: { en: 'Reload the folder on the page and pick again.', zh: '请在网页上刷新这个文件夹，重新选择。' },
  },
  'no-direct-link': {
    what: { en: '123pan gives no direct link for this file.', zh: '123 云盘没有给出这个文件的直链。' },
    todo: {
      en: 'Enable the direct-link space on its top-level folder (paying members only), then try again.',
      zh: '请先为它所在的最外层文件夹启用直链空间（需要会员），再重试。',
    },
  },
  moved: {
    what: { en: '123pan answered with a web page instead of data.', zh: '123 云盘返回的是网页，不是数据。' },
    todo: {
      en: 'Reload the tab. If it happens again, 123pan has changed: look for a newer Mountlink.',
      zh: '请刷新页面。如果还是这样，可能是 123 云盘改版了，请更新 Mountlink。',
    },
  },
  unreadable: {
    what: { en: '123pan’s answer could not be read.', zh: '123 云盘返回的数据无法识别。' },
    todo: {
      en: 'Reload the tab and try again. What was read before is kept.',
      zh: '请刷新页面后重试，之前读到的内容都还在。',
    },
  },
  'unknown-answer': {
    what: { en: '123pan answered with code {code}. {message}', zh: '123 云盘返回错误 {code}。{message}' },
    todo: { en: 'Try again later.', zh: '请稍后重试。' },
  },
  network: {
    what: { en: '123pan could not be reached.', zh: '连不上 123 云盘。' },
    todo: { en: 'Check your connection, then try again.', zh: '请检查网络后重试。' },
  },
  'tab-gone': {
    what: { en: 'The 123pan tab is closed or cannot be reached.', zh: '123 云盘的标签页已关闭，或暂时连不上。' },
    todo: { en: 'Open the folder in a 123pan tab and try again.', zh: '请在 123 云盘页面打开这个文件夹后重试。' },
  },
  'no-access': {
    what: {
      en: 'The browser does not let Mountlink read this 123pan page.',
      zh: '浏览器没有允许 Mountlink 读取 123 云盘的页面。',
    },
    todo: { en: 'Allow it, then reload the tab.', zh: '请点「允许访问」，再刷新页面。' },
  },
  'reload-tab': {
    what: {
      en: 'This page was open before Mountlink was installed or updated.',
      zh: '这个页面在安装或更新 Mountlink 之前就打开了。',
    },
    todo: { en: 'Reload the tab.', zh: '请刷新页面。' },
  },
  'login-unknown': {
    what: { en: 'The page’s login has not been seen yet.', zh: '还没有读到这个页面的登录信息。' },
    todo: { en: 'Log in if needed, then reload the tab.', zh: '请确认已登录，然后刷新页面。' },
  },
  'account-changed': {
    what: { en: 'The page is now logged in to another account.', zh: '网页登录的账号已经换了。' },
    todo: {
      en: 'Switch back to the first account, or start again with this one.',
      zh: '请切换回原来的账号，或用当前账号重新开始。',
    },
  },
  busy: {
    what: { en: 'Something else is being done already.', zh: '已经有一个任务正在进行。' },
    todo: { en: 'Wait until it is done, or stop it first.', zh: '请等它完成，或先停止它。' },
  },
  'folder-gone': {
    what: { en: '123pan no longer has the folder “{name}”.', zh: '文件夹「{name}」在 123 云盘上已经不存在。' },
    todo: { en: 'It was deleted while the rest was listed.', zh: '它可能在读取期间被删除了。' },
  },
  'folder-changing': {
    what: { en: 'The folder “{name}” kept changing while it was listed.', zh: '文件夹「{name}」在读取时一直在变化。' },
    todo: { en: 'List it again when nothing is added to it any more.', zh: '请等里面的内容不再变动后重新读取。' },
  },
  'folder-unreadable': {
    what: {
      en: 'The folder “{name}” could not be listed to its end.',
      zh: '文件夹「{name}」没能读取完整。',
    },
    todo: { en: 'What came of it is kept. List it again later.', zh: '已读到的内容都还在，请稍后重新读取。' },
  },
  renamed: {
    what: {
      en: 'The file “{name}” is now called “{now}” on 123pan.',
      zh: '文件「{name}」在 123 云盘上已改名为「{now}」。',
    },
    todo: { en: 'Its link is the new one.', zh: '已改用新的直链。' },
  },
  'folder-renamed': {
    what: {
      en: 'The folder “{name}” is now called “{now}” on 123pan.',
      zh: '文件夹「{name}」在 123 云盘上已改名为「{now}」。',
    },
    todo: { en: 'The links below it go by the new name.', zh: '其中文件的直链已改用新名称。' },
  },
  'moved-away': {
    what: {
      en: 'The file “{name}” is no longer in the folder it was listed in.',
      zh: '文件「{name}」已不在原来的文件夹里。',
    },
    todo: {
      en: 'List the folders again if you want it where it is now.',
      zh: '如需导出它现在的位置，请重新读取文件夹。',
    },
  },
  'left-space': {
    what: {
      en: '123pan no longer gives a link for “{name}”: it was deleted, or is not in the direct-link space any more.',
      zh: '123 云盘不再提供「{name}」的直链：它可能已被删除，或已不在直链空间里。',
    },
    todo: { en: 'It stays out of the export. List its folder again.', zh: '导出时会跳过它，请重新读取所在的文件夹。' },
  },
  'no-link-space': {
    what: {
      en: 'The folder “{name}” is not a direct-link space: 123pan gave no link for any file that was asked for.',
      zh: '文件夹「{name}」没有启用直链空间：抽查的文件都没有直链。',
    },
    todo: {
      en: 'Enable the direct-link space on it (paying members only), then try again.',
      zh: '请先为它启用直链空间（需要会员），再重试。',
    },
  },
  'no-common-rule': {
    what: {
      en: 'The links in “{name}” are not all made alike, so they cannot be computed.',
      zh: '「{name}」里的直链没有统一的规律，无法推算。',
    },
    todo: { en: 'They are asked for one by one instead.', zh: '已改为逐个获取。' },
  },
} as const satisfies Partial<Record<ProblemCode, ProblemText>>
