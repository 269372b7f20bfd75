import { MountlinkError, type PickedFile } from '../core/index.ts'
import { signDirectLink } from '../pan123/auth/index.ts'
import { hasKey, linkOf } from './file-link.ts'
import type { ExportInput, KnownLink } from './format.ts'
import { addressOf, isSignature } from './parameters.ts'
import { sameResource } from './same-resource.ts'

/**
 * @returns when links signed now end, Unix seconds by 123pan's clock
 * @throws MountlinkError 'setting-invalid' (`setting`: 'signedHours') where that is no time to come
 */
export function expiryOf({ now, signedHours }: ExportInput): number {
  if (!(signedHours > 0 && Number.isFinite(signedHours)))
    throw new MountlinkError('setting-invalid', { setting: 'signedHours' })
  return Math.floor(now + signedHours * 3600)
}

/**
 * @param signed with the account's key, until `expiryOf`; else bare
 * @returns what gives each file its link as it stands in the text
 * @throws MountlinkError, where links are to be signed: 'key-missing', 'setting-invalid' (`setting`: 'signedHours')
 */
export function linkInText(input: ExportInput, signed: boolean): (file: PickedFile) => KnownLink {
  if (!signed) return (file) => linkOf(file, input, false)
  if (!hasKey(input)) throw new MountlinkError('key-missing')
  const { key } = input
  const expiresAt = expiryOf(input)
  return (file) => {
    const link = linkOf(file, input, true)
    return 'problem' in link ? link : { url: signDirectLink(link.url, { ...key, expiresAt, rand: input.rand() }) }
  }
}

/**
 * Whether a link read back from a text is the right one for a file: it leads where 123pan's link leads, and, where it
 * should be signed, carries the signature that the rule gives for 123pan's own spelling of the link.
 * @param expiresAt null for a link that must not be signed
 */
export function isLinkOf(url: string, file: PickedFile, input: ExportInput, expiresAt: number | null): boolean {
  const known = input.links.get(file.id)
  if (!known || 'problem' in known || !sameResource(url, known.url)) return false
  const [signature, ...more] = addressOf(url).parameters.filter(isSignature)
  if (expiresAt === null || signature === undefined) return expiresAt === null && signature === undefined
  const [, rand = ''] = signature.split('-', 2)
  if (more.length > 0 || !hasKey(input)) return false
  return addressOf(signDirectLink(known.url, { ...input.key, expiresAt, rand })).parameters.at(-1) === signature
}
