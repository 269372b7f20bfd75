import type { DriveEntry } from '../world/index.ts'
import { type Call, loggedIn, type OwnCall, Refusal } from './call.ts'
import { folderOf, inOrder, listFolder, pageOf } from './paging.ts'
import { ownRow } from './rows.ts'

const searched = ({ account, parameter }: OwnCall, text: string): DriveEntry[] => {
  const found = account.drive
    .all()
    .filter((entry) => !entry.trashed && entry.name.toLowerCase().includes(text.toLowerCase()))
  return inOrder(found, parameter('orderBy'), parameter('orderDirection'))
}

const binned = ({ account, parameter }: OwnCall): DriveEntry[] =>
  inOrder(
    account.drive.all().filter((entry) => entry.trashed),
    parameter('orderBy'),
    parameter('orderDirection'),
  )

/** The "choose a folder" dialog lists folders only. */
const CHOOSE_FOLDER = '7'

const rowsFor = (call: OwnCall): readonly DriveEntry[] => {
  const { account, parameter } = call
  if (parameter('trashed') === 'true' || parameter('event') === 'recycleListFile') return binned(call)
  if (parameter('SearchData') !== '') return searched(call, parameter('SearchData'))
  const folder = folderOf(call)
  if (folder !== 0 && !account.drive.get(folder)?.folder) throw new Refusal(5066, '文件不存在')
  const rows = listFolder(account.drive, folder, call)
  return parameter('operateType') === CHOOSE_FOLDER ? rows.filter((entry) => entry.folder) : rows
}

const shownOf = (all: readonly DriveEntry[], call: Call): readonly DriveEntry[] => {
  const short = call.world.listedShort.get(folderOf(call))
  return short && short.readings > 0 ? all.slice(0, short.rows) : all
}

const readToEnd = (call: Call): void => {
  const short = call.world.listedShort.get(folderOf(call))
  if (short) short.readings -= 1
}

/** `GET file/list/new`: one page of a folder, of the bin, of a search, or of the "choose a folder" dialog. */
export const list = (call: Call): object => {
  const own = loggedIn(call)
  const all = rowsFor(own)
  const { rows, page, next } = pageOf(shownOf(all, call), call)
  if (next === '-1') readToEnd(call)
  return {
    Next: next,
    Len: rows.length,
    IsFirst: page === 1,
    Total: all.length,
    SearchFileDesc: '',
    InfoList: rows.map((entry) => ownRow(own.account, entry)),
  }
}
