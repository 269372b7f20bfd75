import type { ComponentChildren, JSX } from 'preact'
import { folderMoves, type Moved } from '../../openlist/index.ts'
import { changeTexts, mountingTexts } from '../../texts/index.ts'
import { Icon, t } from '../../ui/index.ts'
import type { Plan } from '../steps/plan.ts'

/** Rows shown of one kind; the others are counted. */
const SHOWN = 50

interface ChangeListProps {
  readonly plan: Plan
  /** It has been done. */
  readonly done?: boolean
}

/** What becomes of the files of a mount, kind by kind. */
export function ChangeList({ plan: { change, before, empties, otherUid }, done }: ChangeListProps): JSX.Element {
  if (!change) return <p class="hint">{t(done ? changeTexts.wholeDone : changeTexts.whole)}</p>
  const { added, removed, renamed, moved, changed, same, resigned, relinked } = change
  const moves = folderMoves(change)
  const nothing = [added, removed, renamed, moved, changed].every((rows) => rows.length === 0)
  const path = ({ path }: { readonly path: string }) => <bdi>{path}</bdi>
  return (
    <div class="change-list" data-before={before}>
      {nothing && <p>{t(changeTexts.none, { n: same })}</p>}
      <Kind kind="removed" title={t(changeTexts.removed, { n: removed.length })} rows={removed} of={path} />
      <Kind kind="added" title={t(changeTexts.added, { n: added.length })} rows={added} of={path} />
      <Kind kind="renamed" title={t(changeTexts.renamed, { n: renamed.length })} rows={renamed} of={way} />
      <Kind
        kind="moved"
        title={t(changeTexts.moved, { n: moved.length })}
        rows={[...moves.folders, ...moves.files]}
        of={(row) => (
          <>
            {way(row)}
            {'files' in row && <span class="chip">{t(changeTexts.folderFiles, { n: row.files })}</span>}
          </>
        )}
      />
      <Kind
        kind="changed"
        title={t(changeTexts.changed, { n: changed.length })}
        rows={changed}
        of={({ file }) => path(file)}
      />
      {!nothing && same > 0 && <p class="hint">{t(changeTexts.same, { n: same })}</p>}
      {resigned > 0 && <p class="hint">{t(changeTexts.resigned, { n: resigned })}</p>}
      {relinked > 0 && <p class="hint">{t(changeTexts.relinked, { n: relinked })}</p>}
      {otherUid !== null && (
        <p class="warn">{t(done ? changeTexts.otherUidDone : changeTexts.otherUid, { uid: otherUid })}</p>
      )}
      {empties.length > 0 && (
        <p class="warn">
          {t(done ? changeTexts.emptiedDone : changeTexts.emptied, {
            n: empties.length,
            paths: empties.map(({ mountPath }) => mountPath).join(' · '),
          })}
        </p>
      )}
    </div>
  )
}

const way = ({ from, to }: Pick<Moved, 'from' | 'to'>): JSX.Element => (
  <>
    <bdi>{from}</bdi> → <bdi>{to}</bdi>
  </>
)

interface KindProps<R> {
  readonly kind: string
  readonly title: string
  readonly rows: readonly R[]
  readonly of: (row: R) => ComponentChildren
}

/** The rows of one kind, the first of them in sight. */
function Kind<R>({ kind, title, rows, of }: KindProps<R>): JSX.Element | null {
  if (rows.length === 0) return null
  return (
    <details class={`kind-${kind}`} data-kind={kind} open={rows.length <= 5}>
      <summary>
        {title}
        <Icon name="down" size={14} />
      </summary>
      <ul>
        {rows.slice(0, SHOWN).map((row, at) => (
          <li key={at}>{of(row)}</li>
        ))}
        {rows.length > SHOWN && <li>{t(mountingTexts.more, { n: rows.length - SHOWN })}</li>}
      </ul>
    </details>
  )
}
