import { restoreFileName } from '../../export/index.ts'
import { saveJson } from '../save-json.ts'
import { fail } from './busy.ts'
import { restoreText } from './restore-text.ts'
import { canSave } from './row-state.ts'
import type { ShareRow } from './rows.ts'
import { rows } from './state.ts'

/** @returns the shares that would go into a file */
export const savable = (): readonly ShareRow[] => rows.value.filter(canSave)

/** Saves all shares that are alive in one file for OpenList's *Backup & Restore*. */
export function saveRestore(): void {
  try {
    saveJson(restoreText(savable()), restoreFileName('123pan shares'))
  } catch (error) {
    fail('save', error)
  }
}
