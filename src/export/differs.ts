import { MountlinkError } from '../core/index.ts'

/** @throws MountlinkError 'export-differs', always: what was read back is not what was picked */
export function differs(what: string, name: string): never {
  throw new MountlinkError('export-differs', { what, name })
}
