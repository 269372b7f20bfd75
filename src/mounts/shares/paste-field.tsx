import type { JSX } from 'preact'
import { sharesTexts } from '../../texts/index.ts'
import { Button, t } from '../../ui/index.ts'
import { checkPasted } from './ask.ts'
import { busy } from './busy.ts'
import { EndedEarly } from './ended-early.tsx'
import { Progress } from './progress.tsx'
import { isDue } from './row-state.ts'
import { pasted, rows, table } from './state.ts'

/** Lines shown at once, at least. */
const LINES = 6

/** The field for the lines, what is in it, and the button that asks about them. */
export function PasteField(): JSX.Element {
  const wanted = rows.value.filter(({ sameAs }) => sameAs === null)
  const due = wanted.filter(isDue).length
  const bad = table.value.length - rows.value.length
  return (
    <section class="card">
      <div class="paste">
        <label htmlFor="share-lines">
          {t(sharesTexts.lines)}
          <small>{t(sharesTexts.linesWhy)}</small>
        </label>
        <textarea
          id="share-lines"
          rows={LINES}
          spellcheck={false}
          autocomplete="off"
          wrap="off"
          placeholder={t(sharesTexts.example)}
          value={pasted.value}
          onInput={({ currentTarget }) => (pasted.value = currentTarget.value)}
        />
        <div class="go">
          <Button
            look="primary"
            data-action="check-shares"
            disabled={wanted.length === 0 || busy.value !== null}
            onClick={() => void checkPasted()}
          >
            {wanted.length === 0 || busy.value?.what === 'check'
              ? t(sharesTexts.checkThem)
              : due === 0
                ? t(sharesTexts.checkAll)
                : t(sharesTexts.check, { n: due })}
          </Button>
          <Progress of={['check']} />
          {table.value.length > 0 && busy.value?.what !== 'check' && (
            <p class="count">
              {t(sharesTexts.count, { n: rows.value.length })}
              {bad > 0 && <span class="chip bad">{t(sharesTexts.badCount, { n: bad })}</span>}
            </p>
          )}
        </div>
      </div>
      <EndedEarly of={['check']} again={checkPasted} />
    </section>
  )
}
