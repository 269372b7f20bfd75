import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { optionsTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'
import { wholeNumber } from './whole-number.ts'

/** Milliseconds without a key after which a number counts as typed: 99999 must not leave 999 behind. */
const TYPED = 400

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

/** A whole number that is kept once it is typed and right; until then the old one stays, and a sentence says why. */
export function NumberField({ id, label, why, unit, value, min, max, onKeep }: NumberFieldProps): JSX.Element {
  const [typed, setTyped] = useState<string | null>(null)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const keep = (text: string): void => {
    const number = wholeNumber(text, min, max)
    if (number !== null) void onKeep(number)
  }
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
            const text = event.currentTarget.value
            setTyped(text)
            clearTimeout(pause.current)
            pause.current = setTimeout(() => keep(text), TYPED)
          }}
          onBlur={() => {
            clearTimeout(pause.current)
            if (typed === null || wrong) return
            keep(typed)
            setTyped(null)
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
