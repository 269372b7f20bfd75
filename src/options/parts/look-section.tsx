import type { JSX } from 'preact'
import { changeSettings, type Settings } from '../../platform/index.ts'
import { optionsTexts } from '../../texts/index.ts'
import { settings, t } from '../../ui/index.ts'
import { Section } from './section.tsx'

/** Language and theme, the same for popup and settings. */
export function LookSection(): JSX.Element {
  const languages: readonly (readonly [Settings['language'], string])[] = [
    ['auto', t(optionsTexts.auto)],
    ['zh-CN', t(optionsTexts.chinese)],
    ['en', t(optionsTexts.english)],
  ]
  const themes: readonly (readonly [Settings['theme'], string])[] = [
    ['auto', t(optionsTexts.auto)],
    ['light', t(optionsTexts.light)],
    ['dark', t(optionsTexts.dark)],
  ]
  return (
    <Section title={t(optionsTexts.look)}>
      <div class="card">
        <Choice
          name="language"
          label={t(optionsTexts.language)}
          choices={languages}
          value={settings.value.language}
          onChoose={(language) => changeSettings({ language })}
        />
        <Choice
          name="theme"
          label={t(optionsTexts.theme)}
          choices={themes}
          value={settings.value.theme}
          onChoose={(theme) => changeSettings({ theme })}
        />
      </div>
    </Section>
  )
}

interface ChoiceProps<V extends string> {
  readonly name: string
  readonly label: string
  readonly choices: readonly (readonly [V, string])[]
  readonly value: V
  readonly onChoose: (value: V) => Promise<void>
}

const Choice = <V extends string>({ name, label, choices, value, onChoose }: ChoiceProps<V>): JSX.Element => (
  <div class="line">
    <span class="label wide" id={`${name}-label`}>
      {label}
    </span>
    <div class="segments" role="radiogroup" aria-labelledby={`${name}-label`}>
      {choices.map(([one, words]) => (
        <label key={one}>
          <input type="radio" name={name} value={one} checked={one === value} onChange={() => void onChoose(one)} />
          <span>{words}</span>
        </label>
      ))}
    </div>
  </div>
)
