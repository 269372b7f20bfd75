/** A field of OpenList's *Add storage* form, and what to enter there. */
export interface DriveSetting {
  /** OpenList's own name for the field; its form translates it. */
  readonly field: string
  readonly value: string
}

/**
 * What to enter in OpenList to mount one folder of one's own drive. Logins are not among it: the user types them into
 * OpenList (fields of v4.2.5).
 * @param driver '123 Open' is the recommended one; '123Pan' is unofficial and needs OpenList's local proxy
 * @param folder the folder's id, 0 = the whole drive
 */
export const driveSettings = (driver: '123 Open' | '123Pan', folder: number): readonly DriveSetting[] => {
  const settings = [
    { field: 'driver', value: driver },
    { field: 'root_folder_id', value: String(folder) },
  ]
  return driver === '123 Open'
    ? settings
    : [...settings, { field: 'web_proxy', value: 'true' }, { field: 'webdav_policy', value: 'native_proxy' }]
}
