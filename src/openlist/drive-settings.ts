import { DRIVERS, type OwnDriver } from './drivers.ts'

/**
 * What to enter in OpenList's *Add storage* form to mount one folder of one's own drive, by OpenList's own names for the
 * fields; its form translates them. Logins are not among it: the user types them into OpenList (fields of v4.2.5).
 * @param driver 123Pan needs OpenList's local proxy
 * @param folder the folder's id, 0 = the whole drive
 */
export const driveSettings = (driver: OwnDriver, folder: number): Readonly<Record<string, string>> => {
  const settings = { driver, root_folder_id: String(folder) }
  return driver === DRIVERS.open123 ? settings : { ...settings, web_proxy: 'true', webdav_policy: 'native_proxy' }
}
