import type { JSX } from 'preact'
import type { TestedServer } from '../../openlist/api/index.ts'
import { serversTexts } from '../../texts/index.ts'
import { gap, Icon, nameSome, problemWords, t } from '../../ui/index.ts'
import { Trouble } from '../trouble.tsx'
import type { ServerTest } from './run-test.ts'

/** What the test of a server has come to. */
export function TestResult({ test }: { readonly test: ServerTest | undefined }): JSX.Element | null {
  if (test?.kind === 'problem') return <Trouble problem={test.problem} />
  return test?.kind === 'fine' ? <Fine server={test.server} /> : null
}

function Fine({ server: { version, drivers } }: { readonly server: TestedServer }): JSX.Element {
  const server = `OpenList ${version}`.trimEnd()
  const ready = Object.entries(drivers).flatMap(([driver, lacks]) => (lacks ? [] : [driver]))
  const lacking = Object.entries(drivers).flatMap(([driver, lacks]) => (lacks ? [{ driver, lacks }] : []))
  return (
    <>
      {ready.length > 0 ? (
        <p class="good" data-test="fine">
          <Icon name="check" />
          <span>{t(serversTexts.ready, { server, drivers: nameSome(ready) })}</span>
        </p>
      ) : (
        <p class="warning">
          <Icon name="warning" />
          {t(serversTexts.notReady, { server })}
        </p>
      )}
      {lacking.map(({ driver, lacks }) => {
        const { what, todo } = problemWords(lacks)
        return (
          <p class="warning" key={driver} data-problem={lacks.code}>
            <Icon name="warning" />
            {what + gap() + todo}
          </p>
        )
      })}
    </>
  )
}
