import { afterAll, beforeAll, expect } from 'vitest'
import { openListUnderTest, type OpenListUnderTest } from '../against.ts'

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

export interface RawRequest {
  readonly method?: string
  /** '' for none. Default: the admin token. */
  readonly token?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as it is. */
  readonly text?: string
  /** Sent as JSON, by POST. */
  readonly body?: unknown
}

export interface Listed {
  readonly name: string
  readonly size: number
  readonly sign: string
  readonly [field: string]: unknown
}

/** What an envelope looks like. Tests look into answers of many shapes; a wrong shape fails the test. */
export interface Envelope {
  readonly code: number
  readonly message: string
  readonly data: {
    readonly id: number
    readonly content: readonly Listed[]
    readonly [field: string]: unknown
  }
}

export type Row = Readonly<Record<string, unknown>>

/** A storage as its form sends it. */
export const row = (mountPath: string, driver: string, addition: object | string, more: Row = {}): Row => ({
  mount_path: mountPath,
  order: 0,
  driver,
  cache_expiration: 30,
  custom_cache_policies: '',
  remark: '',
  disabled: false,
  disable_index: false,
  enable_sign: false,
  order_by: '',
  order_direction: '',
  extract_folder: '',
  web_proxy: false,
  webdav_policy: '302_redirect',
  proxy_range: false,
  down_proxy_url: '',
  disable_proxy_sign: false,
  addition: typeof addition === 'string' ? addition : JSON.stringify(addition),
  ...more,
})

/** The fields of 123PanLink. */
export const linkOf = (text: string, more: Row = {}): Row => ({
  origin_urls: text,
  private_key: 'k3y',
  uid: 1_812_345_678,
  valid_duration: 30,
  ...more,
})

/** The fields of UrlTree. */
export const treeOf = (text: string): Row => ({ url_structure: text, head_size: false, writable: false })

export const OK = { code: 200, message: 'success', data: null }

/**
 * Reaches the server of the tests of one file over plain HTTP, with no code of ours between.
 * `path` gives a mount path of this file's own.
 */
export const rawForTests = () => {
  let running: OpenListUnderTest | null = null
  beforeAll(async () => {
    running = await openListUnderTest()
  })
  afterAll(() => running?.restoreAll())
  const server = (): OpenListUnderTest => {
    if (!running) throw new Error('The server runs only inside tests')
    return running
  }
  const ask = async (path: string, { method, token, headers, text, body }: RawRequest = {}): Promise<RawAnswer> => {
    const sent = text ?? (body === undefined ? undefined : JSON.stringify(body))
    const authorization = token ?? server().token
    const response = await fetch(server().base + path, {
      method: method ?? (sent === undefined ? 'GET' : 'POST'),
      redirect: 'manual',
      headers: {
        ...(sent !== undefined && { 'Content-Type': 'application/json' }),
        ...(authorization !== '' && { Authorization: authorization }),
        ...headers,
      },
      ...(sent !== undefined && { body: sent }),
    })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  /** Calls the API; the HTTP status is 200 whatever the envelope says. */
  const api = async (path: string, request: RawRequest = {}): Promise<Envelope> => {
    const { status, headers, text } = await ask(path, request)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
    // See Envelope.
    return JSON.parse(text) as Envelope
  }
  const post = (path: string, body: unknown = {}, request: RawRequest = {}) => api(path, { ...request, body })
  const create = (row: Row) => post('/api/admin/storage/create', row)
  /** @returns the id of a storage that has started */
  const made = async (row: Row): Promise<number> => {
    const { code, message, data } = await create(row)
    expect([code, message]).toEqual([200, 'success'])
    return data.id
  }
  const storage = async (id: number): Promise<Row> => (await api(`/api/admin/storage/get?id=${id}`)).data
  const list = (path: string, more: Row = {}, request: RawRequest = {}) =>
    post('/api/fs/list', { path, password: '', page: 1, per_page: 0, refresh: false, ...more }, request)
  /** The names in a folder, in their order. */
  const names = async (path: string, more: Row = {}): Promise<readonly string[]> => {
    const { message, data } = await list(path, more)
    expect(message).toBe('success')
    return (data.content ?? []).map(({ name }) => name)
  }
  const get = (path: string, more: Row = {}, request: RawRequest = {}) =>
    post('/api/fs/get', { path, password: '', ...more }, request)
  const path = (name: string): string => `${server().prefix}/${name}`
  return { server, ask, api, post, create, made, storage, list, names, get, path }
}
