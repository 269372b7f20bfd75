import { linkFormsOf, type World } from './world/index.ts'

export type HostKind = 'app' | 'share' | 'api' | 'direct' | 'login' | 'other'

const SITES = '123pan\\.com|123pan\\.cn|123684\\.com|123865\\.com|123912\\.com|123952\\.com|123635\\.com'
const API = new RegExp(`^(api\\.123278\\.com|api\\.(${SITES}))$`)
const DIRECT = /^(vip|\d+\.v)\.123pan\.(com|cn)$/
const SHARE = /^\d+\.m?share\.123pan\.(com|cn)$/
const LOGIN = /^login\.123pan\.(com|cn)$/
const APP = new RegExp(`^([a-z0-9-]+\\.)?(${SITES})$`)

/** An address to which the web app has moved, and which nobody has heard of yet. */
export const NEW_HOST = 'www.123999.example'

/** @returns what 123pan serves under a host name (facts of 2026-09); 'other' for hosts that are none of its own */
export const hostKind = (world: World, host: string): HostKind => {
  if (API.test(host) || `https://${host}` === world.apiOrigin || `https://${host}` === world.userApiOrigin) return 'api'
  if (DIRECT.test(host)) return 'direct'
  const forms = [...world.accounts.values()].flatMap(linkFormsOf)
  if (forms.some((form) => form.host === host)) return 'direct'
  if (SHARE.test(host)) return 'share'
  if (LOGIN.test(host)) return 'login'
  return APP.test(host) || host === NEW_HOST ? 'app' : 'other'
}
