import type { JSX } from 'preact'
import { changeSettings } from '../../platform/index.ts'
import { optionsTexts } from '../../texts/index.ts'
import { settings, t } from '../../ui/index.ts'
import { NumberField } from './number-field.tsx'
import { Section } from './section.tsx'

/** A day: OpenList signs at every download, so a longer life would only lend the link out. */
const MOST_MINUTES = 24 * 60
/** A year. */
const MOST_HOURS = 365 * 24

export const ExportSection = (): JSX.Element => (
  <Section title={t(optionsTexts.export)}>
    <div class="card">
      <NumberField
        id="valid-minutes"
        label={t(optionsTexts.validMinutes)}
        why={t(optionsTexts.validMinutesWhy)}
        unit={t(optionsTexts.minutes)}
        value={settings.value.validMinutes}
        min={1}
        max={MOST_MINUTES}
        onKeep={(validMinutes) => changeSettings({ validMinutes })}
      />
      <NumberField
        id="signed-hours"
        label={t(optionsTexts.signedHours)}
        why={t(optionsTexts.signedHoursWhy)}
        unit={t(optionsTexts.hours)}
        value={settings.value.signedHours}
        min={1}
        max={MOST_HOURS}
        onKeep={(signedHours) => changeSettings({ signedHours })}
      />
    </div>
  </Section>
)
