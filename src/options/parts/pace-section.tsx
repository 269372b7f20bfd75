import type { JSX } from 'preact'
import { changeSettings, LEAST_SPACING } from '../../platform/index.ts'
import { optionsTexts } from '../../texts/index.ts'
import { settings, t } from '../../ui/index.ts'
import { NumberField } from './number-field.tsx'
import { Section } from './section.tsx'

/** Milliseconds: slower helps nobody. */
const MOST_SPACING = 2000

export const PaceSection = (): JSX.Element => (
  <Section title={t(optionsTexts.pace)}>
    <div class="card">
      <NumberField
        id="spacing"
        label={t(optionsTexts.spacing)}
        why={t(optionsTexts.spacingWhy)}
        unit={t(optionsTexts.milliseconds)}
        value={settings.value.spacing}
        min={LEAST_SPACING}
        max={MOST_SPACING}
        onKeep={(spacing) => changeSettings({ spacing })}
      />
    </div>
  </Section>
)
