import type { AxiosStatic } from 'axios'
import { loginUuid, token } from './session.ts'
import { signature } from './sign.ts'
import { field, type Listing, listingOf, parsed, unwrap } from './wire.ts'

declare const axios: AxiosStatic

const headers = (): Record<string, string> => ({
  ...(token() ? { Authorization: `Bearer ${token()}` } : {}),
  LoginUuid: loginUuid(),
  platform: 'web',
  'App-Version': '3',
})

const signed = (path: string): Record<string, string> => {
  if (!shellSettings.signs) return {}
  const [name, value] = signature(path, Math.floor(Date.now() / 1000), Math.floor(Math.random() * 1e7))
  return { [name]: value }
}

/** Lists and changes go through axios, over XMLHttpRequest, as on the site. */
const call = async (method: 'GET' | 'POST', name: string, params: object, data?: object): Promise<unknown> => {
  const path = `/b/api/${name}`
  const all = { ...params, ...signed(path) }
  const response = await axios.request<unknown>({
    method,
    url: path,
    baseURL: await firstRequests.baseUrl,
    params: all,
    headers: headers(),
    ...(data ? { data } : {}),
  })
  return unwrap(response.data)
}

/** Some calls go through fetch, as on the site. */
const fetched = async (origin: string, name: string, params: Record<string, string>): Promise<unknown> => {
  const path = `/b/api/${name}`
  const response = await fetch(`${origin}${path}?${new URLSearchParams({ ...params, ...signed(path) })}`, {
    headers: headers(),
  })
  return unwrap(parsed(await response.text()))
}

export interface Order {
  readonly orderBy: string
  readonly orderDirection: 'asc' | 'desc'
}

/** What a list of one's own files is for. */
export interface Asked extends Order {
  readonly folder: number
  readonly page: number
  readonly bin?: boolean
  readonly search?: string
  /** 1 on entering the app, 4 on opening a folder, 7 in the "choose a folder" dialog. */
  readonly operateType: 1 | 4 | 7
}

export const listOwn = async (asked: Asked): Promise<Listing> => {
  const { folder, page, bin = false, search = '', operateType, orderBy, orderDirection } = asked
  const where = { parentFileId: folder, trashed: bin, SearchData: search, Page: page, OnlyLookAbnormalFile: 0 }
  const why = { event: bin ? 'recycleListFile' : 'homeListFile', operateType, inDirectSpace: false }
  const order = { driveId: 0, limit: 100, next: 0, orderBy, orderDirection }
  return listingOf(await call('GET', 'file/list/new', { ...order, ...where, ...why }))
}

export const listShare = async (key: string, password: string, folder: number, page: number): Promise<Listing> => {
  const order = { limit: 100, next: 0, orderBy: 'file_name', orderDirection: 'asc' }
  const where = { shareKey: key, SharePwd: password, ParentFileId: folder, Page: page, event: 'homeListFile' }
  return listingOf(await call('GET', 'share/get', { ...order, ...where }))
}

export const shareInfo = (key: string): Promise<unknown> => call('GET', 'share/info', { shareKey: key })

export const userInfo = (): Promise<unknown> => fetched(shellSettings.userApiOrigin, 'user/info', {})

export const directLink = async (id: number): Promise<string> =>
  String(field(await fetched(await firstRequests.baseUrl, 'cdn-link/url', { fileID: String(id) }), 'url'))

export const switchSpace = (id: number, on: boolean): Promise<unknown> =>
  call('POST', `cdn-link/${on ? 'enable' : 'disable'}`, {}, { fileID: id })

/** @returns the names of the folders from the top down to this one, with their ids */
export const pathTo = async (id: number): Promise<{ id: number; name: string }[]> => {
  const paths = field(await call('POST', 'file/get_path', {}, { fileId: id }), 'paths')
  if (!Array.isArray(paths)) return []
  return paths.map((step) => ({ id: Number(field(step, 'fileId')), name: String(field(step, 'fileName')) }))
}
