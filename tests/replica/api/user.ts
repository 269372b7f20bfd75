import { type Call, loggedIn } from './call.ts'

/** `GET user/info` */
export const userInfo = (call: Call): object => {
  const { account } = loggedIn(call)
  const files = account.drive.all().filter((entry) => !entry.folder && !entry.trashed)
  return {
    UID: Number(account.uid),
    Nickname: account.nickname,
    Vip: account.vip,
    VipLevel: account.vip ? 1 : 0,
    StraightLink: account.vip,
    DirectTraffic: account.vip ? 1_099_511_627_776 : 0,
    SpaceUsed: files.reduce((sum, file) => sum + file.size, 0),
    SpacePermanent: 2_199_023_255_552,
    FileCount: files.length,
    Mail: '',
    HeadImage: '',
  }
}
