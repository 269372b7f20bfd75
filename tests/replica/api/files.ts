import type { DriveEntry } from '../world/index.ts'
import { type Call, loggedIn, type OwnCall, Refusal } from './call.ts'
import { ownRow } from './rows.ts'

const entryOf = ({ account }: OwnCall, id: unknown): DriveEntry => {
  const entry = account.drive.get(Number(id))
  if (!entry) throw new Refusal(5066, '文件不存在')
  return entry
}

const pathRows = (call: OwnCall, id: unknown): object[] =>
  call.account.drive.path(entryOf(call, id).id).map((entry) => ({ fileId: entry.id, fileName: entry.name }))

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** `POST file/info {"fileIdList":[{"FileId":n}]}` */
export const fileInfo = (call: Call): object => {
  const own = loggedIn(call)
  const ids = listOf(call.body['fileIdList']).map((item) => Object.values(Object(item)).at(0))
  return { infoList: ids.map((id) => ownRow(own.account, entryOf(own, id))) }
}

/** `POST file/get_path {"fileId":n}`; the shape of its answer is not documented. */
export const getPath = (call: Call): object => ({ paths: pathRows(loggedIn(call), call.body['fileId']) })

/** `POST restful/goapi/v1/file/details {"file_ids":[n]}` */
export const details = (call: Call): object => {
  const own = loggedIn(call)
  const id = Number(listOf(call.body['file_ids']).at(0))
  const chosen = entryOf(own, id)
  const { drive } = own.account
  const below = drive.all().filter((entry) => !entry.trashed && drive.isBelow(entry.id, id))
  const files = chosen.folder ? below.filter((entry) => !entry.folder) : [chosen]
  return {
    fileNum: files.length,
    dirNum: below.filter((entry) => entry.folder).length,
    totalSize: files.reduce((sum, file) => sum + file.size, 0),
    paths: pathRows(own, id),
  }
}
