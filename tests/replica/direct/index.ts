import type { LoggedRequest } from '../log.ts'
import { type Reply, textReply } from '../reply.ts'
import { type Account, type DriveEntry, type LinkForm, linkFormOf, linkFormsOf, type World } from '../world/index.ts'
import { decoded, opens } from './auth-key.ts'
import { bytesOf } from './bytes.ts'

interface Found {
  readonly account: Account
  readonly entry: DriveEntry
}

const inForm = (account: Account, form: LinkForm, request: LoggedRequest): DriveEntry | undefined => {
  if (form.host !== request.host) return undefined
  const parts = request.path.slice(1).split('/').map(decoded)
  if (form.uid && parts.shift() !== account.uid) return undefined
  const entry = form.by === 'path' ? account.drive.find(parts) : account.drive.get(Number(parts.join('/')))
  return entry && linkFormOf(account, entry.id) === form ? entry : undefined
}

/** Only its own form of link leads to a file, so that a wrongly computed one is found out. */
const find = (world: World, request: LoggedRequest): Found | undefined => {
  for (const account of world.accounts.values()) {
    for (const form of linkFormsOf(account)) {
      const entry = inForm(account, form, request)
      if (entry && !entry.folder && !entry.trashed && account.drive.linkSpaceOf(entry.id)) return { account, entry }
    }
  }
  return undefined
}

const typeOf = (name: string): string =>
  name.endsWith('.html') ? 'text/html; charset=utf-8' : 'application/octet-stream'

const content = (entry: DriveEntry, range: string | undefined): Reply => {
  const headers = { 'Content-Type': typeOf(entry.name), 'Accept-Ranges': 'bytes', ETag: `"${entry.md5}"` }
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? []
  if (from === '' && to === '') {
    const length = { 'Content-Length': String(entry.size) }
    return { status: 200, headers: { ...headers, ...length }, body: bytesOf(entry, 0, entry.size) }
  }
  const start = from === '' ? Math.max(0, entry.size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? entry.size : Math.min(entry.size, Number(to) + 1)
  if (start >= end) return { ...textReply(416, ''), headers: { 'Content-Range': `bytes */${entry.size}` } }
  const part = {
    'Content-Range': `bytes ${start}-${end - 1}/${entry.size}`,
    'Content-Length': String(end - start),
  }
  return { status: 206, headers: { ...headers, ...part }, body: bytesOf(entry, start, end) }
}

const answer = (world: World, request: LoggedRequest, now: number): Reply => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return textReply(405, 'method not allowed')
  const found = find(world, request)
  if (!found) return textReply(404, 'file not found')
  const { uid, privateKey, linkAuthentication } = found.account
  const given = request.query['auth_key'] ?? ''
  if (linkAuthentication && !opens(given, request.path, uid, privateKey, now)) return textReply(403, 'auth failed')
  return content(found.entry, request.headers['range'])
}

/** Answers for the direct-link hosts, by their own clock. No CORS headers, as on the real ones. */
export const answerDirect = (world: World, request: LoggedRequest): Reply => {
  const now = Date.now() / 1000 + world.clockSkew
  const reply = answer(world, request, now)
  return { ...reply, headers: { ...reply.headers, Date: new Date(now * 1000).toUTCString() } }
}
