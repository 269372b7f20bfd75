import type { JSX } from 'preact'
import { shareSpace } from '../../core/index.ts'
import { pageUrl } from '../../pan123/index.ts'
import { mountingTexts, sharesTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'
import type { MountResult, RowState } from './row-state.ts'
import type { ShareRow } from './rows.ts'
import { StateWords } from './state-words.tsx'
import { typed } from './state.ts'

interface RowProps {
  readonly row: ShareRow
  readonly state: RowState
  readonly result: MountResult | null
}

/** A line that names a share: where it goes, which it is, and how far it has come. */
export function Row({ row, state, result }: RowProps): JSX.Element {
  const { line, share, sameAs } = row
  return (
    <tr data-share={share.shareKey} data-state={state}>
      <td class="line-number">{line}</td>
      <td>
        {sameAs === null ? <PathCell row={row} isMounted={state === 'mounted'} /> : <bdi class="text">{row.path}</bdi>}
      </td>
      <td>
        <a href={pageUrl(shareSpace(share.shareKey))} target="_blank" rel="noreferrer">
          {share.shareKey}
        </a>
        {share.password !== '' && (
          <small>
            {t(sharesTexts.password)} <bdi class="password">{share.password}</bdi>
          </small>
        )}
      </td>
      <td>
        <StateWords row={row} state={state} result={result} />
      </td>
    </tr>
  )
}

interface PathProps {
  readonly row: ShareRow
  readonly isMounted: boolean
}

function PathCell({ row, isMounted }: PathProps): JSX.Element {
  const { id, line, written, pathTrouble: trouble } = row
  return (
    <>
      <input
        type="text"
        spellcheck={false}
        autocomplete="off"
        value={written}
        aria-label={t(sharesTexts.pathOf, { line })}
        aria-invalid={trouble !== null}
        onInput={({ currentTarget }) => (typed.value = new Map(typed.peek()).set(id, currentTarget.value))}
      />
      <PathWords row={row} isMounted={isMounted} />
    </>
  )
}

function PathWords({ row, isMounted }: PathProps): JSX.Element | null {
  const { pathTrouble: trouble, there, shareAlsoIn } = row
  if (trouble?.kind === 'unfit') return <small class="bad">{t(sharesTexts.unfit)}</small>
  if (trouble?.kind === 'same') return <small class="bad">{t(sharesTexts.same, trouble)}</small>
  if (trouble?.kind === 'taken') return <small class="bad">{t(mountingTexts.pathTaken, trouble)}</small>
  if (isMounted) return null
  return (
    <>
      {there === 'this' && <small>{t(sharesTexts.updates)}</small>}
      {there === 'other' && <small class="warn">{t(sharesTexts.replaces)}</small>}
      {shareAlsoIn !== null && <small class="warn">{t(sharesTexts.alsoIn, { line: shareAlsoIn })}</small>}
    </>
  )
}
