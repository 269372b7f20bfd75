import { restoreFileName } from '../../export/index.ts'
import { downloadUrl } from '../../platform/index.ts'
import { fail } from './busy.ts'
import { restoreText } from './restore-text.ts'
import { canSave } from './row-state.ts'
import type { ShareRow } from './rows.ts'
import { rows } from './state.ts'

/** Milliseconds: by then the browser has taken over what it saves. */
const SAVED = 60_000

/** @returns the shares that would go into a file */
export const savable = (): readonly ShareRow[] => rows.value.filter(canSave)

/** Saves all shares that are alive in one file for OpenList's *Backup & Restore*. */
export function saveRestore(): void {
  try {
    const url = URL.createObjectURL(new Blob([restoreText(savable())], { type: 'application/json;charset=utf-8' }))
    downloadUrl(url, restoreFileName('123pan shares'))
    setTimeout(() => URL.revokeObjectURL(url), SAVED)
  } catch (error) {
    fail('save', error)
  }
}
