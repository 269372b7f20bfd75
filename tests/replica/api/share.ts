import type { Share } from '../world/index.ts'
import { type Call, Refusal } from './call.ts'
import { folderOf, listFolder, pageOf } from './paging.ts'
import { shanghai, shareRow } from './rows.ts'

const expired = (share: Share): boolean => share.expires !== null && share.expires < Date.now() / 1000

const open = (call: Call): Share => {
  const share = call.world.shares.get(call.parameter('shareKey'))
  if (!share || share.password !== call.parameter('SharePwd')) throw new Refusal(5103, '分享码或提取码错误')
  if (expired(share)) throw new Refusal(5104, '分享已过期')
  if (share.loginNeeded && !call.account) throw new Refusal(5112, '请登录后查看')
  return share
}

/** `GET share/get`: one page of a share's folder, for anyone. There is no `Total`. */
export const shareGet = (call: Call): object => {
  const share = open(call)
  const { drive } = share.owner
  const asked = folderOf(call)
  // The sharer's real folder is no address in the share: only 0 and what lies below are.
  if (asked !== 0 && !drive.isBelow(asked, share.folder)) throw new Refusal(5066, '文件不存在')
  const { rows, page, next } = pageOf(listFolder(drive, asked === 0 ? share.folder : asked, call), call)
  return {
    Next: next,
    Len: rows.length,
    IsFirst: page === 1,
    Expired: false,
    InfoList: rows.map((entry) => shareRow(share.owner, entry)),
  }
}

/** `GET share/info`: what a visitor sees before the password. */
export const shareInfo = (call: Call): object => {
  const share = call.world.shares.get(call.parameter('shareKey'))
  if (!share) throw new Refusal(5103, '分享码或提取码错误')
  return {
    ShareName: share.name,
    UserNickName: share.owner.nickname,
    HasPwd: share.password !== '',
    Expired: expired(share),
    Expiration: share.expires === null ? '2099-12-12T08:00:00+08:00' : shanghai(share.expires),
  }
}
