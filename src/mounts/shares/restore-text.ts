import { MountlinkError } from '../../core/index.ts'
import { printRow, RESTORE } from '../../export/index.ts'
import { DRIVERS, pan123ShareStorage, type StorageRow } from '../../openlist/index.ts'
import { additionOf } from '../../openlist/api/index.ts'
import { fieldsFor, proposedOptions } from '../steps/options.ts'
import type { ShareRow } from './rows.ts'

type Placed = Pick<ShareRow, 'path' | 'share'>

/**
 * Puts shares into one file for OpenList's *Backup & Restore*, and reads it back as OpenList would.
 * @throws MountlinkError 'export-differs'
 */
export function restoreText(shares: readonly Placed[]): string {
  const rows = shares.map((each) => printRow(storageOf(each)))
  const text = RESTORE.head + rows.join(RESTORE.separator) + RESTORE.tail
  checkRestore(text, shares)
  return text
}

const storageOf = ({ path, share: { shareKey, password } }: Placed): StorageRow => ({
  ...pan123ShareStorage({ mountPath: path, shareKey, password, folder: 0 }),
  ...fieldsFor(proposedOptions(DRIVERS.pan123Share)),
})

/**
 * Reads a restore file: it must hold just these shares, at just these paths.
 * @throws MountlinkError 'export-differs'
 */
export function checkRestore(text: string, shares: readonly Placed[]): void {
  const rows = storagesIn(text)
  if (rows.length !== shares.length) throw differs('storages')
  for (const [at, { path, share }] of shares.entries()) {
    const row = rows[at]
    const { sharekey, sharepassword } = row ? additionOf(row) : {}
    if (row?.mount_path !== path || row.driver !== DRIVERS.pan123Share) throw differs('mount_path')
    if (sharekey !== share.shareKey || sharepassword !== share.password) throw differs('addition')
  }
}

function storagesIn(text: string): readonly StorageRow[] {
  try {
    // Each field that counts is compared.
    return (JSON.parse(text) as { readonly storages: readonly StorageRow[] }).storages
  } catch (cause) {
    throw new MountlinkError('export-differs', { what: 'json', name: '' }, { cause })
  }
}

const differs = (name: string): MountlinkError => new MountlinkError('export-differs', { what: 'restore', name })
