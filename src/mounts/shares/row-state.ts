import type { Problem } from '../../core/index.ts'
import type { ListedBack } from '../steps/list-back.ts'
import type { ShareRow } from './rows.ts'

/** What became of mounting a share. */
export type MountResult =
  | { readonly kind: 'mounting' }
  /** `listed`: what listing it through OpenList has shown, or why it could not be; null before that. */
  | { readonly kind: 'mounted'; readonly listed: ListedBack | Problem | null }
  | { readonly kind: 'failed'; readonly problem: Problem }

/** How far a share has come. */
export type RowState = 'left-out' | 'new' | 'asking' | NonNullable<ShareRow['check']>['kind'] | MountResult['kind']

/** @param asked whether 123pan is being asked about it just now */
export function stateOf({ sameAs, check }: ShareRow, result: MountResult | null, asked: boolean): RowState {
  if (sameAs !== null) return 'left-out'
  if (asked) return 'asking'
  return result?.kind ?? check?.kind ?? 'new'
}

/** Whether a share is still to be asked about. */
export const isDue = ({ sameAs, check }: ShareRow): boolean =>
  sameAs === null && check?.kind !== 'alive' && check?.kind !== 'dead'

/** Whether a share can be mounted, and is not so already by our doing. */
export const canMount = (row: ShareRow, result: MountResult | null): boolean =>
  isAlive(row) && row.pathTrouble === null && (result === null || result.kind === 'failed')

/** Whether a share can go into a file: what stands on the chosen server does not matter there. */
export const canSave = (row: ShareRow): boolean =>
  isAlive(row) && (row.pathTrouble === null || row.pathTrouble.kind === 'taken')

const isAlive = ({ sameAs, check }: ShareRow): boolean => sameAs === null && check?.kind === 'alive'
