import type { Account, DriveEntry } from '../world/index.ts'

/** @returns the unsigned direct link of a file, in its account's form */
export const directUrl = (account: Account, entry: DriveEntry): string => {
  const { host, uid, by, encoded } = account.linkForm
  const names = by === 'id' ? [String(entry.id)] : account.drive.path(entry.id).map(({ name }) => name)
  const parts = [...(uid ? [account.uid] : []), ...names]
  return `https://${host}/${parts.map((part) => (encoded ? encodeURIComponent(part) : part)).join('/')}`
}
