import { type Account, Drive, type Share, TOP, type World, tokenFor } from '../world/index.ts'
import { fillFolder } from './generate.ts'
import { addHostile } from './hostile.ts'
import { firstDrive, secondDrive } from './own-drives.ts'
import { TWRP_FOLDER, twrpDrive } from './twrp.ts'

/** A paying member; links `https://vip.123pan.cn/<uid>/<path>`, authentication on. */
export const FIRST = '1812000499'
/** Another member; links `https://<uid>.v.123pan.cn/<uid>/<fileId>`, authentication on. */
export const SECOND = '1826456163'
/** A stranger with pages of his own on vip.123pan.cn; authentication off. */
export const STRANGER = '1815309870'
/** Who shares `TWRP`; not a member. */
export const SHARER = '1675600'

/** Share keys; `TWRP` has the password `twrp`, `PAGED` (250 files) `p8ge`, the others none. */
export const SHARES = {
  TWRP: 'qYJ5Vv-TwrpA',
  OPEN: 'openS-hareA',
  PAGED: 'paGed-250Ab',
  EXPIRED: 'expiR-edOne',
  MEMBERS: 'loGin-needA',
} as const

const path = (host: string) => ({ host, uid: true, by: 'path', encoded: true }) as const

const account = (uid: string, nickname: string, drive: Drive, privateKey: string): Account => ({
  uid,
  nickname,
  token: tokenFor(uid, nickname),
  vip: true,
  drive,
  linkForm: path('vip.123pan.cn'),
  otherForms: new Map(),
  linkAuthentication: true,
  privateKey,
})

/** The stranger's files: the official example of a Chinese link, and a web page of his own. */
const strangerDrive = (): Drive => {
  const drive = new Drive(90_000_000)
  const top = drive.addFolder(TOP, '测试直链文件夹', { linkSpace: true })
  drive.addFile(top, '我从草原来.mp4', { size: 58_720_256 })
  const page = '<!doctype html><meta charset="utf-8"><title>member page</title><h1>A page of a member</h1>\n'
  drive.addFile(top, 'page.html', { content: Buffer.from(page) })
  return drive
}

const sharesOf = (sharer: Account, first: Account): Share[] => {
  const paged = sharer.drive.addFolder(TOP, '图集 250')
  fillFolder(sharer.drive, paged, 250, '图', ['jpg', 'png'])
  const open = sharer.drive.addFolder(TOP, '随便拿')
  sharer.drive.addFile(open, '说明.txt', { size: 512 })
  addHostile(sharer.drive, sharer.drive.addFolder(open, '怪名字'))
  const share = (key: string, name: string, folder: number, more: Partial<Share> = {}): Share => ({
    key,
    name,
    password: '',
    owner: sharer,
    folder,
    expires: null,
    loginNeeded: false,
    ...more,
  })
  return [
    share(SHARES.TWRP, 'TWRP', TWRP_FOLDER, { password: 'twrp' }),
    share(SHARES.OPEN, '随便拿', open),
    share(SHARES.PAGED, '图集 250', paged, { password: 'p8ge' }),
    share(SHARES.EXPIRED, '过期的分享', open, { expires: 1_700_000_000 }),
    share(SHARES.MEMBERS, '登录可见', 22_894_700, { owner: first, loginNeeded: true }),
  ]
}

/** @returns the documented examples and the oddities around them: two accounts to log in with, and two more people */
export const defaultWorld = (): World => {
  const first = account(FIRST, '海边的卡夫卡', firstDrive(), '289ds32418bxdba')
  const second = account(SECOND, 'second-user', secondDrive(), 'igidPHukcgWsw')
  second.linkForm = { host: `${SECOND}.v.123pan.cn`, uid: true, by: 'id', encoded: true }
  const stranger = account(STRANGER, '陌生人', strangerDrive(), 'mykey')
  stranger.linkAuthentication = false
  const sharer = account(SHARER, 'TWRP 搬运工', twrpDrive(), '')
  sharer.vip = false
  return {
    accounts: new Map([first, second, stranger, sharer].map((account) => [account.uid, account])),
    shares: new Map(sharesOf(sharer, first).map((share) => [share.key, share])),
    dialect: { fields: 'Pascal', numbers: 'number', code: 'number', text: 'message' },
    apiOrigin: 'https://api.123278.com',
    userApiOrigin: 'https://api.123pan.cn',
    platformDemanded: true,
    pageSigns: true,
    tokenQuoted: false,
    redesigned: false,
    clockSkew: 0,
    listedShort: new Map(),
  }
}
