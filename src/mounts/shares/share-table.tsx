import type { JSX } from 'preact'
import { sharesTexts } from '../../texts/index.ts'
import { problemWords, gap, t } from '../../ui/index.ts'
import type { UnreadShareLine } from '../../pan123/index.ts'
import { shareId } from './named-lines.ts'
import { stateOf } from './row-state.ts'
import { Row } from './share-row.tsx'
import { asking, resultOf, table } from './state.ts'

/** All lines in their order: those that name a share, and those that do not. */
export function ShareTable(): JSX.Element {
  return (
    <section class="card">
      <table>
        <thead>
          <tr>
            <th scope="col">{t(sharesTexts.number)}</th>
            <th scope="col">{t(sharesTexts.path)}</th>
            <th scope="col">{t(sharesTexts.key)}</th>
            <th scope="col">{t(sharesTexts.state)}</th>
          </tr>
        </thead>
        <tbody>
          {table.value.map((line) => {
            if (line.problem !== null) return <Unread key={`line ${line.line}`} line={line} />
            const result = resultOf(line)
            const state = stateOf(line, result, asking.value === shareId(line.share))
            return <Row key={line.id} row={line} state={state} result={result} />
          })}
        </tbody>
      </table>
    </section>
  )
}

function Unread({ line: { line, text, problem } }: { readonly line: UnreadShareLine }): JSX.Element {
  const { what, todo } = problemWords(problem)
  return (
    <tr class="unread" data-state="unread" data-problem={problem.code}>
      <td class="line-number">{line}</td>
      <td colSpan={3}>
        <bdi class="text">{text}</bdi>
        <p class="bad">
          {what}
          {gap()}
          {todo}
        </p>
      </td>
    </tr>
  )
}
