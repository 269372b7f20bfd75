import { type ProblemCode, problemOf, uidOf } from '../core/index.ts'
import { encodeUrl } from '../openlist/index.ts'
import { knownHost } from '../pan123/auth/index.ts'
import type { ExportInput, KnownLink } from './format.ts'
import { addressOf, isSignature } from './parameters.ts'

/**
 * A direct link as it may go out: percent-encoded, without signature and fragment.
 * @param url as 123pan gave it, or computed
 * @param signs whether a signature will be made for it, by us or by OpenList: then its host must be a known one and
 * its account the key's, for a signature covers path and key only and would work for a stranger
 * @returns the link, or why it may not go out
 */
export function linkOf(url: string, input: ExportInput, signs: boolean): KnownLink {
  const link = bare(url)
  if (link === null) return none('link-unreadable')
  if (signs) {
    const verdict = knownHost(link, keyUid(input), input.customHosts)
    if (verdict !== 'ok') return none(verdict, { host: hostOf(link) })
  }
  return { url: link }
}

/** The account whose key signs: the key's own, or, before one is set, the account the files are in. */
const keyUid = ({ key, space }: ExportInput): string => key?.uid ?? uidOf(space) ?? ''

const none = (code: ProblemCode, detail?: Readonly<Record<string, string>>): KnownLink => ({
  problem: detail ? { code, detail } : { code },
})

/** @returns null for what is no http or https URL */
export function bare(url: string): string | null {
  const encoded = encodedOrNull(url)
  if (encoded === null || !/^https?:\/\/[^/?#]/.test(encoded)) return null
  if (!/[?#]/.test(encoded)) return encoded
  // A name in the fragment is the printer's to give. A signature would end, and be signed once more.
  const { path, parameters } = addressOf(encoded)
  const kept = parameters.filter((parameter) => !isSignature(parameter))
  return kept.length === 0 ? path : `${path}?${kept.join('&')}`
}

function encodedOrNull(url: string): string | null {
  try {
    return encodeUrl(url)
  } catch (error) {
    if (problemOf(error).code === 'link-unreadable') return null
    throw error
  }
}

const hostOf = (url: string): string => /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? ''

/** An empty key would leave links unsigned, so it counts as none. */
export const hasKey = (input: ExportInput): input is ExportInput & { readonly key: NonNullable<ExportInput['key']> } =>
  input.key !== null && input.key.privateKey !== ''
