import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { optionsTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'
import { wholeNumber } from './whole-number.ts'

interface NumberFieldProps {
  readonly id: string
  readonly label: string
  readonly why: string
  readonly unit: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onKeep: (value: number) => Promise<void>
}

/** A whole number that is kept as soon as it is right; until then the old one stays, and a sentence says why. */
export function NumberField({ id, label, why, unit, value, min, max, onKeep }: NumberFieldProps): JSX.Element {
  const [typed, setTyped] = useState<string | null>(null)
  const wrong = typed !== null && wholeNumber(typed, min, max) === null
  return (
    <div class="line">
      <label class="label wide" htmlFor={id}>
        {label}
        <small>{why}</small>
      </label>
      <span class="number">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          value={typed ?? String(value)}
          aria-invalid={wrong}
          aria-describedby={`${id}-bad`}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            const number = wholeNumber(event.currentTarget.value, min, max)
            if (number !== null) void onKeep(number)
          }}
          onBlur={() => {
            if (!wrong) setTyped(null)
          }}
        />
        <span>{unit}</span>
      </span>
      <p class="bad" role="alert" id={`${id}-bad`}>
        {wrong && t(optionsTexts.numberBad, { min, max, value })}
      </p>
    </div>
  )
}
