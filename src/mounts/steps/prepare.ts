import { MountlinkError, type Problem } from '../../core/index.ts'
import type { MountOrder, VersionText } from '../../library/index.ts'
import type { StorageRow } from '../../openlist/index.ts'
import type { Made, Outcome } from '../../press/index.ts'
import { settings } from '../../ui/index.ts'
import { make } from './press.ts'
import { textIn } from './row-text.ts'

/** Storages to be. */
export interface Mountable {
  /** One a storage, each with its mount path. */
  readonly rows: readonly StorageRow[]
  /** Their texts, in the same order; none for what has no text. */
  readonly texts: readonly VersionText[]
  readonly files: number
  /** Unix seconds; null where nothing in it ends. */
  readonly expiresAt: number | null
}

/** What an order comes to. */
export interface Prepared extends Mountable {
  readonly outcome: Outcome
}

/** An order that comes to nothing so far, and what there is to know of it. */
export class NotPrepared extends MountlinkError {
  readonly outcome: Outcome

  constructor({ code, detail }: Problem, outcome: Outcome) {
    super(code, detail)
    this.outcome = outcome
  }
}

/**
 * Makes the storages of an order.
 * @param mountPath where it is to be mounted
 * @throws NotPrepared; MountlinkError where there is no press
 */
export async function prepare(order: MountOrder, mountPath: string): Promise<Prepared> {
  const { customHosts, validMinutes, signedHours, clockOffset } = settings.peek()
  const outcome = await make({
    ...order,
    mountPath,
    shape: 'storage-json',
    settings: { customHosts, validMinutes, signedHours, clockOffset },
  })
  if (outcome.kind === 'problem') throw new NotPrepared(outcome.problem, outcome)
  const { made } = outcome
  const [rows, ids] = await Promise.all([Promise.all(made.parts.map(rowAt)), idsOf(made)])
  return { rows, texts: textsOf(rows, made, ids), files: made.files, expiresAt: made.expiresAt, outcome }
}

/** The press has read it back before it gave it. */
const rowAt = async ({ url }: { readonly url: string }): Promise<StorageRow> =>
  (await (await fetch(url)).json()) as StorageRow

const idsOf = async ({ ids }: Made): Promise<Float64Array> =>
  ids === null ? new Float64Array() : new Float64Array(await (await fetch(ids)).arrayBuffer())

function textsOf(rows: readonly StorageRow[], { parts }: Made, ids: Float64Array): VersionText[] {
  let from = 0
  return rows.flatMap((row, at) => {
    const text = textIn(row)
    const files = parts[at]?.files ?? 0
    const own = ids.slice(from, from + files)
    from += files
    return text === null ? [] : { path: row.mount_path, text, ids: own }
  })
}
