import { DRIVERS, type LineFormat, pan123Link, urlTree } from '../../openlist/index.ts'

/** Of a driver that reads a text of links: the field that holds it, and how it is read. */
export interface DriverText {
  readonly field: string
  readonly format: LineFormat
}

const TEXTS: ReadonlyMap<string, DriverText> = new Map<string, DriverText>([
  [DRIVERS.pan123Link, { field: 'origin_urls', format: pan123Link }],
  [DRIVERS.urlTree, { field: 'url_structure', format: urlTree }],
])

/** @returns null for a driver that mounts a folder whole */
export const driverText = (driver: string): DriverText | null => TEXTS.get(driver) ?? null
