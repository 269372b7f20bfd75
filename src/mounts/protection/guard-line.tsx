import type { ComponentChildren, JSX } from 'preact'
import type { Problem } from '../../core/index.ts'
import { protectionTexts } from '../../texts/index.ts'
import { gap, Icon, problemWords, t } from '../../ui/index.ts'
import type { Light } from './protection.ts'

const LOOKS = {
  green: { icon: 'check', chip: 'good' },
  red: { icon: 'warning', chip: 'bad' },
  unclear: { icon: 'info', chip: 'warn' },
} as const

interface GuardLineProps {
  /** What is guarded. */
  readonly name: string
  readonly light: Light
  readonly sentence: string
  /** Why it cannot be told; said in place of the sentence. */
  readonly why: Problem | undefined
  /** What mends it. */
  readonly children?: ComponentChildren
}

/** What a stranger gets of one thing. */
export function GuardLine({ name, light, sentence, why, children }: GuardLineProps): JSX.Element {
  const words = why && problemWords(why)
  return (
    <div class={`guard ${light}`} data-light={light}>
      <Icon name={LOOKS[light].icon} size={18} />
      <div>
        <h4>
          {name}
          <span class={`chip ${LOOKS[light].chip}`}>{t(protectionTexts[light])}</span>
        </h4>
        <p>{words ? words.what + gap() + words.todo : sentence}</p>
        {children}
      </div>
    </div>
  )
}
