import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { KeyVerdict } from '../../pan123/index.ts'
import { optionsTexts } from '../../texts/index.ts'
import { Button, Icon, gap, problemWords, ReportButton, t } from '../../ui/index.ts'
import type { Account } from './accounts.ts'
import { runKeyTest, type Tested } from './run-key-test.ts'

const VERDICTS = {
  works: optionsTexts.verdictWorks,
  'key-wrong': optionsTexts.verdictKeyWrong,
  'switch-off': optionsTexts.verdictSwitchOff,
  'cannot-tell': optionsTexts.verdictCannotTell,
} as const satisfies Record<KeyVerdict, unknown>

/** Asks the links' host whether it takes the key. */
export function KeyTest({ account }: { readonly account: Account }): JSX.Element {
  const [testing, setTesting] = useState(false)
  const [tested, setTested] = useState<Tested | null>(null)
  const { sample } = account
  const run = async (): Promise<void> => {
    if (!sample) return
    // Before anything else in the click: the browser may ask the user for access to a custom domain.
    const pending = runKeyTest(account.uid, sample.url)
    setTesting(true)
    try {
      setTested(await pending)
    } finally {
      setTesting(false)
    }
  }
  return (
    <div class="test">
      <Button icon="shield" disabled={testing || !sample} data-action="test-key" onClick={() => void run()}>
        {testing ? t(optionsTexts.testing) : t(optionsTexts.testKey)}
      </Button>
      {!sample && <p class="hint">{t(optionsTexts.testNeedsLink)}</p>}
      <div role="status">{tested && sample && <Verdict tested={tested} file={sample.name} />}</div>
    </div>
  )
}

function Verdict({ tested, file }: { readonly tested: Tested; readonly file: string }): JSX.Element {
  if (tested.kind === 'not-allowed')
    return (
      <p class="verdict">
        <Icon name="warning" />
        <span>{t(optionsTexts.testNeedsPermission, { host: tested.host })}</span>
      </p>
    )
  const { verdict, problem, clockMinutes } = tested
  return (
    <p class={`verdict ${verdict}`} data-verdict={verdict}>
      <Icon name={verdict === 'works' ? 'check' : 'warning'} />
      <span>
        {t(VERDICTS[verdict])}
        {problem && (
          <small>
            {problemWords(problem).what}
            {gap()}
            {problemWords(problem).todo} <ReportButton problem={problem} />
          </small>
        )}
        {clockMinutes !== 0 && (
          <small>
            {clockMinutes < 0
              ? t(optionsTexts.clockAhead, { minutes: -clockMinutes })
              : t(optionsTexts.clockBehind, { minutes: clockMinutes })}
          </small>
        )}
        <small>{t(optionsTexts.testWith, { file })}</small>
      </span>
    </p>
  )
}
