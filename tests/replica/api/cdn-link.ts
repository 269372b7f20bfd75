import { directUrl } from '../direct/direct-url.ts'
import { type Call, loggedIn, type OwnCall, Refusal } from './call.ts'

const NO_SPACE = 5_200

/** `GET cdn-link/url?fileID=`: the direct link of a file that lies in a direct-link space. */
export const cdnLinkUrl = (call: Call): object => {
  const { account } = loggedIn(call)
  const entry = account.drive.get(Number(call.parameter('fileID')))
  if (!entry || entry.folder || entry.trashed) throw new Refusal(5066, '文件不存在')
  if (!account.vip || !account.drive.linkSpaceOf(entry.id)) throw new Refusal(NO_SPACE, '该文件不在直链空间内')
  return { url: directUrl(account, entry) }
}

const switchSpace = (call: OwnCall, on: boolean): object => {
  const { drive, vip } = call.account
  const entry = drive.get(Number(call.body['fileID']))
  if (!vip) throw new Refusal(NO_SPACE, '开通会员后可使用直链空间')
  if (!entry?.folder || entry.parent !== 0) throw new Refusal(NO_SPACE, '仅支持对根目录下的文件夹启用直链空间')
  drive.change(entry.id, { linkSpace: on })
  return { filename: entry.name }
}

/** `POST cdn-link/enable {"fileID":n}`: top-level folders of members only. */
export const cdnLinkEnable = (call: Call): object => switchSpace(loggedIn(call), true)

/** `POST cdn-link/disable {"fileID":n}` */
export const cdnLinkDisable = (call: Call): object => switchSpace(loggedIn(call), false)
