import { type Account, type DriveEntry, linkFormOf } from '../world/index.ts'

/** @returns the unsigned direct link of a file, in the form of its account or of a folder above it */
export const directUrl = (account: Account, entry: DriveEntry): string => {
  const { host, uid, by, encoded } = linkFormOf(account, entry.id)
  const names = by === 'id' ? [String(entry.id)] : account.drive.path(entry.id).map(({ name }) => name)
  const parts = [...(uid ? [account.uid] : []), ...names]
  return `https://${host}/${parts.map((part) => (encoded ? encodeURIComponent(part) : part)).join('/')}`
}
