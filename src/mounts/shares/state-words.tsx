import type { JSX } from 'preact'
import type { Problem } from '../../core/index.ts'
import { sharesTexts, type Text } from '../../texts/index.ts'
import { gap, problemWords, t, tell } from '../../ui/index.ts'
import type { MountResult, RowState } from './row-state.ts'
import type { ShareRow } from './rows.ts'

type Look = '' | 'good' | 'warn' | 'bad'

const CHIPS: Readonly<Record<Exclude<RowState, 'left-out'>, readonly [Look, Text]>> = {
  new: ['', sharesTexts.fresh],
  asking: ['', sharesTexts.asking],
  unasked: ['warn', sharesTexts.unasked],
  alive: ['good', sharesTexts.alive],
  dead: ['bad', sharesTexts.dead],
  unclear: ['warn', sharesTexts.unclear],
  mounting: ['', sharesTexts.mounting],
  mounted: ['good', sharesTexts.mounted],
  failed: ['bad', sharesTexts.failed],
}

interface StateWordsProps {
  readonly row: ShareRow
  readonly state: RowState
  readonly result: MountResult | null
}

/** How far a share has come, and what there is to say of it. */
export function StateWords({ row, state, result }: StateWordsProps): JSX.Element {
  if (state === 'left-out') return <small>{t(sharesTexts.sameAs, { line: row.sameAs ?? 0 })}</small>
  const [look, text] = CHIPS[state]
  return (
    <>
      <span class={`chip ${look}`}>{tell(text)}</span>
      {result ? <Result result={result} /> : state !== 'asking' && <Said check={row.check} />}
    </>
  )
}

function Result({ result }: { readonly result: MountResult }): JSX.Element | null {
  if (result.kind === 'mounting') return null
  if (result.kind === 'failed') return <Why problem={result.problem} />
  const { listed } = result
  if (listed === null) return <small>{t(sharesTexts.toList)}</small>
  if ('code' in listed) {
    const words = String(listed.detail?.['message'] ?? problemWords(listed).what)
    return (
      <small class="warn" data-listed="no" title={words}>
        {t(sharesTexts.listsNot)}
        {gap()}
        {words}
      </small>
    )
  }
  const n = listed.kind === 'listed' ? listed.entries : listed.right
  return <small data-listed={n}>{t(sharesTexts.lists, { n })}</small>
}

/** What 123pan said of a share. */
export function Said({ check }: { readonly check: ShareRow['check'] }): JSX.Element | null {
  if (check === null || check.kind === 'unasked') return null
  if (check.kind !== 'alive') return <Why problem={check.problem} again={check.kind === 'unclear'} />
  const { name, entries } = check
  return (
    <small>
      {name !== '' ? (
        <bdi>{name}</bdi>
      ) : entries === null ? (
        t(sharesTexts.manyEntries)
      ) : (
        t(sharesTexts.entries, { n: entries })
      )}
    </small>
  )
}

const Why = ({ problem, again = false }: { readonly problem: Problem; readonly again?: boolean }): JSX.Element => (
  <small data-problem={problem.code}>
    {problemWords(problem).what}
    {again && gap() + t(sharesTexts.askAgain)}
  </small>
)
