import type { JSX } from 'preact'
import type { Split } from '../../export/index.ts'
import { exportTexts, partsTexts, type Text } from '../../texts/index.ts'
import { t, tell } from '../../ui/index.ts'
import { chosenSplit, split, splitBytes, splitSize } from '../state/choice.ts'

const WORDS: readonly (readonly [Split, Text])[] = [
  ['none', partsTexts.splitNone],
  ['mysql', partsTexts.splitMysql],
  ['folder', partsTexts.splitFolder],
  ['size', partsTexts.splitSize],
]

/** How an export is divided into several storages. */
export function SplitSwitch(): JSX.Element {
  return (
    <div class="split">
      <label>
        <span>{t(partsTexts.split)}</span>
        <select
          data-action="split"
          onChange={({ currentTarget: { value } }) => {
            chosenSplit.value = WORDS.find(([id]) => id === value)?.[0] ?? 'none'
          }}
        >
          {WORDS.map(([id, words]) => (
            <option key={id} value={id} selected={id === split.value}>
              {tell(words)}
            </option>
          ))}
        </select>
      </label>
      {split.value === 'size' && <Size />}
    </div>
  )
}

const Size = (): JSX.Element => (
  <>
    <input
      type="number"
      min="1"
      step="any"
      value={splitSize.value.amount}
      aria-label={t(partsTexts.splitMost)}
      aria-invalid={!(splitBytes.value > 0)}
      onInput={({ currentTarget: { valueAsNumber: amount } }) => {
        splitSize.value = { ...splitSize.value, amount }
      }}
    />
    <select
      aria-label={t(partsTexts.splitUnit)}
      onChange={({ currentTarget: { value } }) => {
        splitSize.value = { ...splitSize.value, unit: value === 'kB' ? 'kB' : 'MB' }
      }}
    >
      {(['kB', 'MB'] as const).map((unit) => (
        <option key={unit} value={unit} selected={unit === splitSize.value.unit}>
          {unit}
        </option>
      ))}
    </select>
    {!(splitBytes.value > 0) && (
      <p class="hint bad" role="alert">
        {t(exportTexts.splitBad)}
      </p>
    )}
  </>
)
