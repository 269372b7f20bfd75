import { createHash } from 'node:crypto'
import type { Drive } from './drive.ts'

/** The form of an account's direct links (facts of 2026-09: four forms have been seen). */
export interface LinkForm {
  /** `vip.123pan.cn`, `<uid>.v.123pan.cn` or a custom domain. */
  readonly host: string
  /** The path starts with the uid; custom domains also come without. */
  readonly uid: boolean
  /** The rest is the names from the enabled folder down, or the file's id alone. */
  readonly by: 'path' | 'id'
  /** Percent-encoded, or the raw names. */
  readonly encoded: boolean
}

export interface Account {
  readonly uid: string
  nickname: string
  /** The bearer token; change it to make the old one expire. */
  token: string
  /** Only paying members have direct links. */
  vip: boolean
  readonly drive: Drive
  linkForm: LinkForm
  /** Folders and files whose links have another form, by their id; the nearest above a file counts. */
  readonly otherForms: Map<number, LinkForm>
  /** The switch of direct-link authentication (直链鉴权). */
  linkAuthentication: boolean
  /** The key of direct-link authentication. */
  privateKey: string
}

/** @returns every form that a link of the account can have */
export const linkFormsOf = (account: Account): LinkForm[] => [account.linkForm].concat(...account.otherForms.values())

/** @returns the form of a file's link */
export const linkFormOf = ({ drive, linkForm, otherForms }: Account, file: number): LinkForm => {
  const nearest = drive.path(file).findLast(({ id }) => otherForms.has(id))
  return (nearest && otherForms.get(nearest.id)) ?? linkForm
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/**
 * @returns a token of the shape that 123pan gives: a JWT whose payload has the uid as field `id`
 * @param salt another salt gives another token for the same account
 */
export const tokenFor = (uid: string, nickname: string, salt = ''): string => {
  const head = part({ alg: 'HS256', typ: 'JWT' })
  const body = part({ exp: 1_924_963_200, iat: 1_767_196_800, id: Number(uid), mail: '', nickname, username: 0, v: 3 })
  return `${head}.${body}.${createHash('sha256').update(uid).update(salt).digest('base64url')}`
}
