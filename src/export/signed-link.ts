import { MountlinkError } from '../core/index.ts'
import { signDirectLink } from '../pan123/auth/index.ts'
import { bare, hasKey } from './file-link.ts'
import type { ExportInput } from './format.ts'
import { addressOf, isSignature } from './parameters.ts'
import { sameResource } from './same-resource.ts'

/** How links stand in a text: bare, or signed by us. */
export interface LinkForm {
  /** When they end, Unix seconds by 123pan's clock; null where they are not signed. */
  readonly expiresAt: number | null
  /** The link for the text, of one that 123pan gave or that is computed. */
  readonly put: (known: string) => string
  /**
   * Whether a link read back from a text is the right one.
   * @param known the link that 123pan gave or that is computed
   * @param put what was put into the text for it
   */
  readonly isRight: (read: string, known: string, put: string) => boolean
}

/** A signature is made anew for the first of so many links: one wrong in its making is wrong for all. */
const SIGNED_AGAIN = 500

/**
 * @param signed with the account's key, for `signedHours` from now; else bare
 * @throws MountlinkError, where links are to be signed: 'key-missing', 'setting-invalid' (`setting`: 'signedHours')
 */
export function linkForm(input: ExportInput, signed: boolean): LinkForm {
  if (!signed)
    return { expiresAt: null, put: bareOf, isRight: (read, known, put) => isPut(read, put) && isOf(read, known) }
  if (!hasKey(input)) throw new MountlinkError('key-missing')
  const { key, rand } = input
  const expiresAt = expiryOf(input)
  let seen = 0
  return {
    expiresAt,
    put: (known) => signDirectLink(bareOf(known), { ...key, expiresAt, rand: rand() }),
    isRight: (read, known, put) => {
      const signature = isPut(read, put) ? signatureIn(read, known) : null
      if (signature === null) return false
      const [, expiry, rand = '', uid] = /^auth_key=(\d+)-([\da-z]+)-(\d+)-[\da-f]{32}$/.exec(signature) ?? []
      if (expiry !== String(expiresAt) || uid !== key.uid) return false
      if (seen++ % SIGNED_AGAIN > 0) return true
      // By the rule, for 123pan's own spelling of the link.
      return addressOf(signDirectLink(known, { ...key, expiresAt, rand })).parameters.at(-1) === signature
    },
  }
}

const bareOf = (known: string): string => bare(known) ?? ''

function expiryOf({ now, signedHours }: ExportInput): number {
  if (!(signedHours > 0 && Number.isFinite(signedHours)))
    throw new MountlinkError('setting-invalid', { setting: 'signedHours' })
  return Math.floor(now + signedHours * 3600)
}

/** As it was put in; 123PanLink's may have got the file's name in a fragment. */
const isPut = (read: string, put: string): boolean =>
  read === put || (read.length > put.length && read[put.length] === '#' && read.startsWith(put))

/** Whether it leads where the known link leads, without a signature. */
const isOf = (read: string, known: string): boolean =>
  // Nearly every known link is written as it goes out: then at most a name follows.
  (read.startsWith(known) && (read[known.length] ?? '#') === '#' && !/[?#]/.test(known)) || sameResource(read, known)

/** @returns the one signature of a link that leads where the known one leads; null where either is not so */
function signatureIn(read: string, known: string): string | null {
  // Nearly every known link is written as it goes out: then the signature is all that follows.
  if (read.startsWith(known) && read[known.length] === '?' && !/[?#]/.test(known) && !/[&#]/.test(read))
    return read.slice(known.length + 1)
  const [signature, ...more] = addressOf(read).parameters.filter(isSignature)
  return signature !== undefined && more.length === 0 && sameResource(read, known) ? signature : null
}
