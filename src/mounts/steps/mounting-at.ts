import { type Mounting, readMountings } from '../../library/index.ts'

/** @returns what was mounted by us at a path; null for nothing. @throws MountlinkError `storage-unusable` */
export async function mountingAt(base: string, path: string, driver: string): Promise<Mounting | null> {
  const all = await readMountings()
  return all.find((one) => one.base === base && one.path === path && one.driver === driver) ?? null
}
