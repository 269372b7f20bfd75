import type { Call } from './call.ts'
import { driverInfo, driverNames } from './driver-info.ts'
import { fsGet } from './fs/get.ts'
import { fsList } from './fs/list.ts'
import type { Reply } from './http/reply.ts'
import { createMeta, deleteMeta, getMeta, listMetas, updateMeta } from './metas/index.ts'
import { getSetting, listSettings, publicSettings, saveSettings } from './settings/calls.ts'
import {
  createStorage,
  deleteStorage,
  disableStorage,
  enableStorage,
  getStorage,
  listStorages,
  updateStorage,
} from './storages/index.ts'
import { createUser, deleteUser, listUsers, login, me, updateUser } from './users/index.ts'

/** Who may call: anyone, a token not being looked at; anyone whose token is good; who is let in; an administrator. */
export type Who = 'anyone' | 'reader' | 'user' | 'admin'

export interface Route {
  readonly who: Who
  readonly answer: (call: Call) => Reply
}

const open = (answer: Route['answer']): Route => ({ who: 'anyone', answer })
const reader = (answer: Route['answer']): Route => ({ who: 'reader', answer })
const user = (answer: Route['answer']): Route => ({ who: 'user', answer })
const admin = (answer: Route['answer']): Route => ({ who: 'admin', answer })

/** By method and path below the sub-path. */
export const ROUTES: ReadonlyMap<string, Route> = new Map([
  ['GET /api/public/settings', open(publicSettings)],
  ['POST /api/auth/login', open(login)],
  ['GET /api/me', user(me)],
  ['GET /api/fs/list', reader(fsList)],
  ['POST /api/fs/list', reader(fsList)],
  ['GET /api/fs/get', reader(fsGet)],
  ['POST /api/fs/get', reader(fsGet)],
  ['GET /api/admin/driver/names', admin(driverNames)],
  ['GET /api/admin/driver/info', admin(driverInfo)],
  ['GET /api/admin/storage/list', admin(listStorages)],
  ['GET /api/admin/storage/get', admin(getStorage)],
  ['POST /api/admin/storage/create', admin(createStorage)],
  ['POST /api/admin/storage/update', admin(updateStorage)],
  ['POST /api/admin/storage/delete', admin(deleteStorage)],
  ['POST /api/admin/storage/enable', admin(enableStorage)],
  ['POST /api/admin/storage/disable', admin(disableStorage)],
  ['GET /api/admin/meta/list', admin(listMetas)],
  ['GET /api/admin/meta/get', admin(getMeta)],
  ['POST /api/admin/meta/create', admin(createMeta)],
  ['POST /api/admin/meta/update', admin(updateMeta)],
  ['POST /api/admin/meta/delete', admin(deleteMeta)],
  ['GET /api/admin/setting/list', admin(listSettings)],
  ['GET /api/admin/setting/get', admin(getSetting)],
  ['POST /api/admin/setting/save', admin(saveSettings)],
  ['GET /api/admin/user/list', admin(listUsers)],
  ['POST /api/admin/user/create', admin(createUser)],
  ['POST /api/admin/user/update', admin(updateUser)],
  ['POST /api/admin/user/delete', admin(deleteUser)],
])
